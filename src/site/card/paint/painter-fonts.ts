import { createFontFiles } from './font-files.ts';
import { tidyText } from './tidy-text.ts';

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
      const plain = tidyText(text);
      const { files, missing } = fontFiles.filesFor(plain, language);
      const none = new Set(missing);
      const drawable =
        missing.length === 0
          ? plain
          : tidyText(
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
