import { inSingleQuotes, lineParts, type LineRepair } from './line-repair.ts';

/** Signs that mean something to the program that reads the file when a text begins with them. */
const SPECIAL = /^[@`%*&!|>[\]{}#,?]|^- /;
const CURLY = /^[“”„‟‘’«](.*)[“”‘’»]$/;

/** Ways to mend a line whose text wants quotation marks, or has them wrong. */
export function* quoteRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const line = lines[index] ?? '';
  const { indent, hyphens, body } = lineParts(line);
  const start = indent + hyphens;
  const named = /^([\w-]+:[ \t]+)(.+)$/.exec(body);
  const [, key = '', value = body] = named ?? [];
  if (named || hyphens) {
    const column = start.length + key.length;
    for (const { text, at, message, advice } of wholeValue(value))
      yield { message, advice, index, column: column + at, lines: [start + key + text] };
  }
  if (named && hyphens && offendingAt(body) >= 0) {
    yield {
      ...reasonFor(body),
      index,
      column: start.length + offendingAt(body),
      lines: [start + inSingleQuotes(body)],
    };
  }
  for (const [at, length, text] of flowValues(body)) {
    const whole = body.slice(0, at) + inSingleQuotes(text) + body.slice(at + length);
    yield {
      ...reasonFor(text),
      index,
      column: start.length + at + Math.max(0, offendingAt(text)),
      lines: [start + whole],
    };
  }
}

interface QuotedText {
  readonly text: string;
  readonly at: number;
  readonly message: string;
  readonly advice: string;
}

function* wholeValue(value: string): Generator<QuotedText> {
  const curly = CURLY.exec(value)?.[1];
  if (curly !== undefined) {
    yield {
      text: inSingleQuotes(curly),
      at: 0,
      message: 'These quotation marks are not those of a keyboard, so the text is not in quotes.',
      advice: "Put it in 'single quotes'",
    };
  }
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const mark = quote === '"' ? 'quotation mark' : 'apostrophe';
    const closed = value.length > 1 && value.endsWith(quote);
    const inner = value.slice(1, closed ? -1 : undefined);
    if (!closed && !inner.includes(quote)) {
      yield {
        text: quote === "'" ? inSingleQuotes(inner) : value + quote,
        at: 0,
        message: `The ${mark} at the start of this text is not closed.`,
        advice: 'Close it at the end of the text',
      };
      return;
    }
    if (closed && quote === '"' && inner.includes('\\') && !inner.includes('"')) {
      yield {
        text: inSingleQuotes(inner),
        at: Math.max(0, value.indexOf('\\')),
        message: 'A backslash between double quotes is read as the start of a special sign.',
        advice: "Put the text in 'single quotes'",
      };
      return;
    }
    yield {
      text:
        !closed && quote === "'" && !/["\\]/.test(value)
          ? `"${value}"`
          : inSingleQuotes(closed ? inner : value),
      at: Math.max(0, value.indexOf(quote, 1)),
      message:
        quote === "'" && closed
          ? 'An apostrophe inside single quotes ends the text.'
          : `The text goes on after its closing ${mark}.`,
      advice:
        quote === "'" && closed
          ? 'Write the apostrophe twice'
          : quote === "'"
            ? 'Put all of it in "double quotes"'
            : "Put all of it in 'single quotes'",
    };
    return;
  }
  if (offendingAt(value) >= 0)
    yield { text: inSingleQuotes(value), at: offendingAt(value), ...reasonFor(value) };
}

/** Where the sign stands for which a text has to be in quotes; −1 where there is none. */
export const offendingAt = (text: string): number =>
  SPECIAL.test(text) ? 0 : text.search(/:(?:\s|$)|\s#/);

function reasonFor(text: string): Pick<QuotedText, 'message' | 'advice'> {
  const sign = text[Math.max(0, offendingAt(text))] ?? '';
  const advice = "Put the text in 'single quotes'";
  if (SPECIAL.test(text))
    return { message: `A text that begins with ${sign} is not read as text.`, advice };
  if (offendingAt(text) < 0)
    return { message: 'A comma or bracket within braces ends the text.', advice };
  return sign === ':'
    ? { message: 'A colon in a text is read as the end of a word of the file.', advice }
    : { message: 'A # after a blank begins a note, so the text ends before it.', advice };
}

/** The texts after a colon or a comma within braces and brackets that want quotes: place, length, text. */
function* flowValues(body: string): Generator<[at: number, length: number, text: string]> {
  if (!/[{[]/.test(body)) return;
  const named =
    /(?<=[{,]\s*[\w-]+:\s+)(?!['"[{])(?:(?!,\s*[\w-]+:\s)[^}])+?(?=\s*(?:,\s*[\w-]+:\s|\}))/g;
  const listed = /(?<=[[,]\s*)[^\s'"[\]{},][^,\]{}]*(?=\s*[,\]])/g;
  for (const pattern of [named, listed]) {
    for (const { index, 0: text } of body.matchAll(pattern))
      if (offendingAt(text) >= 0 || /[,[\]]/.test(text)) yield [index, text.length, text];
  }
}
