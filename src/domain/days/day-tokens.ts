import { inPlainLetters } from '../text/plain-letters.ts';
import { COUNTED_WORDS, LIST_WORDS, RANGE_WORDS, SILENT_WORDS } from './day-words.ts';
import { monthNumber } from './month-names.ts';
import { numericOrder, readNumericDay } from './numeric-days.ts';

/** A piece of a text as far as it can be part of a day; `from` and `to` are places in the folded text. */
export type DayToken = {
  readonly from: number;
  readonly to: number;
} & (
  | { readonly is: 'number' | 'month' | 'year'; readonly value: number }
  | { readonly is: 'date'; readonly year?: number; readonly month: number; readonly date: number }
  | { readonly is: 'range' | 'list' | 'comma' | 'counted' | 'stop' }
);

/** Lower case, full-width signs as plain ones, no accents: what month names and numbers are looked for in. */
export const foldForDays = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : inPlainLetters(
        text
          .normalize('NFKC')
          .toLowerCase()
          .normalize('NFD')
          .replace(/\p{Mn}+/gu, ''),
      ).normalize('NFC');

const ASCII = /^[\0-\x7f]*$/;
/** A date by numbers, or a writing that has no blanks between words. */
const NUMBERS_OR_UNSPACED = /\d[-/.]\d|[^\0-\u05ff\u2000-\u2dff]/;

/** Whether a folded text may name a day: most name neither a month nor numbers with a sign between. */
export const mayNameDay = (folded: string): boolean =>
  NUMBERS_OR_UNSPACED.test(folded) ||
  (folded.match(ASCII.test(folded) ? /[a-z]+/g : /\p{L}+/gu) ?? []).some(
    (word) => monthNumber(word) !== undefined,
  );

const WEEKDAY_IN_BRACKETS = String.raw`\((?:[月火水木金土日祝・]{1,3}|.曜日|[월화수목금토일]|.요일|周.|星期.)\)`;
/** The groups stand in the order in which `readToken` takes them; names would make an object of every word. */
const TOKEN = new RegExp(
  [
    WEEKDAY_IN_BRACKETS,
    String.raw`(?<![\d.:])(\d{4}([-/.])\d{1,2}\2\d{1,2}\.?(?:[-/–~〜](?:\d{1,2}[-/.])?\d{1,2}(?![\d./:-]))?(?!\d))`,
    String.raw`(?<![\d.:/]|(?<!\d{4})-)(\d{1,2}([-/.])\d{1,2}\4\d{4}(?![\d/]|\.\d))`,
    String.raw`(?<![\d.:/-])(\d{1,2}\.\d{1,2}\.)(?!\d)`,
    String.raw`(?<![\d.:])((?:19[89]|20\d)\d)(?![\d:])(?: ?[年년]| ?г\.?(?!\p{L})|\.(?= ?\p{L}+\.? \d))?`,
    String.raw`(?<![\d.:])(\d{1,2}) ?[月월]`,
    String.raw`(?<![\d.:#])(\d{1,2})(?![\d:%]|[.,]\d)(?: ?[日号일]|(?:st|nd|rd|th|er|eme|os?|as?|o)(?!\p{L}))?\.?(?! ?(?:am|pm|h|uhr|min)(?!\p{L}))`,
    String.raw`(\bt\/m\b)`,
    String.raw`(\bd['’]|から|부터|[至到和と및]|\p{L}+\.?)`,
    String.raw`([-‐‑–—~〜])`,
    String.raw`([&+/・、])`,
    String.raw`(,)`,
    String.raw`([^\s])|(\n)`,
  ].join('|'),
  'gu',
);

/** Cuts a folded text into what can be part of a day and what cannot. */
export function dayTokens(folded: string): DayToken[] {
  const order = numericOrder(folded);
  const tokens: DayToken[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    for (const token of readToken(match, order)) tokens.push({ from, to, ...token });
  }
  return tokens;
}

type Bare<T> = T extends unknown ? Omit<T, 'from' | 'to'> : never;

function readToken(
  match: readonly (string | undefined)[],
  order: ReturnType<typeof numericOrder>,
): Bare<DayToken>[] {
  const word = match[10];
  if (word !== undefined) return readWord(word.endsWith('.') ? word.slice(0, -1) : word);
  const [, iso, , numeric, , dotted, year, cjkMonth, number, through, , dash, list, comma] = match;
  if (iso !== undefined) return readIso(iso);
  if (numeric !== undefined) {
    const day = readNumericDay(numeric, order);
    return [day ? { is: 'date', ...day } : { is: 'stop' }];
  }
  if (dotted !== undefined) {
    const [date = 0, month = 0] = dotted.split('.').map(Number);
    return [month >= 1 && month <= 12 ? { is: 'date', month, date } : { is: 'stop' }];
  }
  if (year !== undefined) return [{ is: 'year', value: Number(year) }];
  if (cjkMonth !== undefined) {
    return [Number(cjkMonth) <= 12 ? { is: 'month', value: Number(cjkMonth) } : { is: 'stop' }];
  }
  if (number !== undefined) return [{ is: 'number', value: Number(number) }];
  if (dash !== undefined || through !== undefined) return [{ is: 'range' }];
  if (list !== undefined) return [{ is: 'list' }];
  if (comma !== undefined) return [{ is: 'comma' }];
  return match[14] !== undefined || match[15] !== undefined ? [{ is: 'stop' }] : [];
}

/** `2024-05-14`, also with the last day behind it: `2024/05/14-16`, `2024/05/14-05/16`. */
function readIso(text: string): Bare<DayToken>[] {
  const [year = 0, month = 0, date = 0, ...rest] = (text.match(/\d+/g) ?? []).map(Number);
  const last =
    rest.length === 2 ? { month: rest[0] ?? 0, date: rest[1] ?? 0 } : { month, date: rest[0] ?? 0 };
  const first = { is: 'date', year, month, date } as const;
  return rest.length === 0 ? [first] : [first, { is: 'range' }, { is: 'date', year, ...last }];
}

const NOTHING: Bare<DayToken>[] = [];
const COUNTED: Bare<DayToken>[] = [{ is: 'counted' }];
const STOP: Bare<DayToken>[] = [{ is: 'stop' }];

function readWord(word: string): Bare<DayToken>[] {
  const month = monthNumber(word);
  if (month !== undefined) return [{ is: 'month', value: month }];
  if (RANGE_WORDS.has(word)) return [{ is: 'range' }];
  if (LIST_WORDS.has(word)) return [{ is: 'list' }];
  if (SILENT_WORDS.has(word) || /^d['’]$/.test(word)) return NOTHING;
  return COUNTED_WORDS.has(word) ? COUNTED : STOP;
}
