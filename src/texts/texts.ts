import type * as English from './en/en.ts';

/**
 * Everything that the pages and the browser's programs say to people, by where it is said. A build speaks
 * one language, which takes the place of English here (site/language); `<html lang>` says which
 * (`languageTexts.tag`).
 *
 * Each text is a constant, or a function where something is put into it: then it has the plurals and the
 * order of words of its language to itself. `{name}` in a constant is a place for an element. Areas are
 * modules of constants, so that a program in the browser carries only those it uses; what is needed before
 * anything is pressed stands in an area of its own.
 */
export * from './en/en.ts';
export { languageNames, type TextLanguage } from './language-names.ts';

/** What a language must have to be spoken here: every text of the English, taking the same. */
export type Texts = Spoken<typeof English>;

/** The same text in any words. */
type Spoken<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Spoken<Text[Key]> };
