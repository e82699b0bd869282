import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Noto Sans for the writings of the world, in the order they are asked for a letter. */
const PACKAGES = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-telugu',
  'noto-sans-kannada',
  'noto-sans-malayalam',
  'noto-sans-thai',
  'noto-sans-georgian',
  'noto-sans-armenian',
] as const;

/** Those whose letters look otherwise in each language, by the language and by what only it writes. */
const EASTERN = [
  { name: 'noto-sans-jp', tag: /^ja\b/i, letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'noto-sans-kr', tag: /^ko\b/i, letters: /\p{Script=Hangul}/u },
  { name: 'noto-sans-tc', tag: /^zh\b.*-(?:Hant|TW|HK|MO)\b/i, letters: /[ㄅ-ㄯ]/u },
  { name: 'noto-sans-sc', tag: /^zh\b/i, letters: /(?!)/u },
] as const;

const FOLDER = resolve('node_modules/@fontsource-variable');

/** A file of a font and the letters in it. */
interface FontFile {
  readonly path: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Finds the files of the fonts that come with the program which hold the letters of a text. */
export function createFontFiles(folder: string = FOLDER) {
  const read = new Map<string, readonly FontFile[]>();
  const filesOf = (name: string) => {
    const known = read.get(name) ?? readFont(folder, name);
    read.set(name, known);
    return known;
  };
  return {
    /** The files a text needs, the first for its first letters; and the letters that none of them holds. */
    filesFor(text: string, language: string): { files: string[]; missing: string[] } {
      const fonts = [...PACKAGES, ...easternFonts(text, language)];
      const files = new Set<string>();
      const missing = new Set<string>();
      for (const letter of new Set(text)) {
        const code = letter.codePointAt(0) ?? 0;
        const file = fileOf(code, fonts, filesOf);
        if (file) files.add(file.path);
        else missing.add(letter);
      }
      return { files: [...files].sort(), missing: [...missing] };
    },
  };
}

function fileOf(
  code: number,
  fonts: readonly string[],
  filesOf: (name: string) => readonly FontFile[],
): FontFile | undefined {
  for (const name of fonts) {
    const file = filesOf(name).find(({ ranges }) =>
      ranges.some(([from, to]) => code >= from && code <= to),
    );
    if (file) return file;
  }
  return undefined;
}

/** The fonts of China, Japan and Korea, that of the text's language first. */
function easternFonts(text: string, language: string): string[] {
  const own =
    EASTERN.find(({ tag }) => tag.test(language)) ??
    EASTERN.find(({ letters }) => letters.test(text)) ??
    EASTERN[3];
  return [own.name, ...EASTERN.filter((font) => font !== own).map(({ name }) => name)];
}

function readFont(folder: string, name: string): FontFile[] {
  const ranges = JSON.parse(readFileSync(join(folder, name, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return (
    Object.entries(ranges)
      // Noto Sans holds a part of the letters of India, which their own font has whole.
      .filter(([part]) => name !== 'noto-sans' || part !== 'devanagari')
      .map(([part, letters]) => ({
        path: join(
          folder,
          name,
          'files',
          `${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
        ),
        ranges: letters.split(',').map(readRange),
      }))
  );
}

/** `U+4E00-4E2F`, `U+20AC`. */
function readRange(text: string): [from: number, to: number] {
  const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
