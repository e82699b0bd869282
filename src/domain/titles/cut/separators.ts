import { bracketDepths } from './speaker-items.ts';

/** What can stand between a title and its speakers. */
export const SEPARATOR_KINDS = [
  'dash',
  'loose-dash',
  'colon',
  'slash',
  'pipe',
  'bullet',
  'by',
  'with',
  'featuring',
  'ellipsis',
  'gap',
  'handle',
  'comma',
  'kind',
  'sentence',
  'tight-colon',
  'on',
] as const;

export type SeparatorKind = (typeof SEPARATOR_KINDS)[number];

export interface Separator {
  readonly kind: SeparatorKind;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: Readonly<Record<SeparatorKind, RegExp>> = {
  dash: /\s+(?:[-–—−―]|--)\s+/gu,
  'loose-dash': /(?<=\S)[-–—]\s+(?=\S)|\s+[-–—](?=[^\s\d-])/gu,
  colon: /(?<![:\s]):\s+|\s+:\s+|：\s*/gu,
  slash: /\s+\/{1,2}\s+|\s*／\s*/gu,
  pipe: /\s*[|｜¦│]+\s*/gu,
  bullet: /\s+(?:[•·・∙►»~*→⇒]|>{1,3}|[-=]>|::)\s+/gu,
  by: /(?<!\b(?:powered|driven|inspired|backed|caused|replaced|built|brought|run|led|made|written|created|owned|eaten|hosted|sponsored|moderated))\s+(?:presented\s+)?by:?\s+(?!(?:day|step|side|one|bit|word|example|default|design)\b)/giu,
  with: /\s+(?:[Ww]ith|[Ff]rom|w\/|con|mit|avec|med)\s+(?=[\p{Lu}@\p{Lo}])/gu,
  featuring: /\s+(?:[Ff]eat\.?|[Ff]t\.?|[Ff]eaturing|par|por|przez|door)\s+(?=[\p{Lu}@\p{Lo}])/gu,
  ellipsis: /(?:\.{3}|…)\s+(?=[\p{Lu}\p{Lo}])/gu,
  gap: /\s{2,}/gu,
  comma: /\s*[,，、]\s+/gu,
  kind: /(?<=\b(?:q&a|panel|keynote|discussion|interview|fishbowl|ama))\s+(?=\S)/giu,
  sentence: /(?<=[\p{L}\p{N}]{3})[.!?]\s+(?=[\p{Lu}\p{Lo}])/gu,
  'tight-colon': /(?<=[\p{L}\p{N})])(?<!\bhttps?):(?=[^\s:/\d])/gu,
  on: /\s+(?:(?:talks|speaks|talking|speaking)\s+)?(?:on|about|über|sobre|sur)\s+/gu,
  handle: /\s+(?=@[\p{L}\p{N}_])/gu,
};

/** Every place where a title could end and its speakers begin, or the other way round, in order. */
export function findSeparators(text: string): readonly Separator[] {
  const depths = bracketDepths(text);
  const found: Separator[] = [];
  for (const kind of SEPARATOR_KINDS) {
    for (const match of text.matchAll(PATTERNS[kind])) {
      const start = kind === 'ellipsis' ? match.index + match[0].trimEnd().length : match.index;
      const end = match.index + match[0].length;
      if (end > 0 && end < text.length && start > 0 && !depths[start])
        found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
