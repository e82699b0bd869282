import { createFontFiles } from './font-files.ts';

/** Gives a painter the fonts of a text when it needs them: all of them are 30 MB. */
export function createPainterFonts(register: (path: string, name: string) => unknown) {
  const fontFiles = createFontFiles();
  const names = new Map<string, string>();
  const nameOf = (path: string) => {
    const known = names.get(path);
    if (known !== undefined) return known;
    const name = `card-${names.size}`;
    if (!register(path, name)) throw new Error(`The font ${path} could not be read.`);
    names.set(path, name);
    return name;
  };
  return {
    /** The families that hold a text's letters, as CSS names them, and the text without those nobody has. */
    familiesFor(text: string, language: string): { families: string; drawable: string } {
      const plain = tidy(text);
      const { files, missing } = fontFiles.filesFor(plain, language);
      const none = new Set(missing);
      const drawable =
        missing.length === 0
          ? plain
          : tidy(
              Array.from(plain)
                .filter((one) => !none.has(one))
                .join(''),
            );
      // The Latin one first: a blank or a digit beside another writing is its.
      const ordered = files.toSorted((one, other) => Number(isLatin(other)) - Number(isLatin(one)));
      return { families: ordered.map((path) => `"${nameOf(path)}"`).join(', '), drawable };
    },
  };
}

export type PainterFonts = ReturnType<typeof createPainterFonts>;

const isLatin = (path: string) => path.endsWith('noto-sans-latin-wght-normal.woff2');

/** A text on one line, in whole letters, without signs that draw nothing and pictures nobody brought. */
const tidy = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(
      /(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]/gu,
      '',
    )
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
