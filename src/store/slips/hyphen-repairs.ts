import { lineParts, type LineRepair } from './line-repair.ts';

const BULLET = /^(\s*)[*•·–—+]\s+/;
/** The first words of entries, one of which somebody left out. */
const FIRST_WORDS = ['id', 'person', 'video', 'talk', 'camera', 'start', 'label', 'kind'];

/** Ways to mend a line that lacks the hyphen of a list’s entry, has one too many, or another sign for it. */
export function* hyphenRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const { indent, hyphens, body } = lineParts(lines[index] ?? '');
  if (hyphens !== '') {
    yield* tooMuch(indent, hyphens, body, index);
    return;
  }
  const column = indent.length;
  if (lines.filter((line) => BULLET.test(line)).length > 1 && BULLET.test(lines[index] ?? '')) {
    const first = lines.findIndex((line) => BULLET.test(line));
    yield {
      index: first,
      column,
      message: 'Entries of a list begin with a hyphen and a blank.',
      advice: 'Write a hyphen and a blank before each',
      lines: lines.slice(first).map((line) => line.replace(BULLET, '$1- ')),
      also: lines.length - first - 1,
    };
  }
  const other = /^(?:-(?=[^\s-])|[–—*•+·]\s+|[–—•])(.*)$/.exec(body)?.[1];
  if (other !== undefined) {
    const tight = body.startsWith('-');
    yield {
      index,
      column,
      message: tight
        ? 'A blank is missing after the hyphen.'
        : 'An entry of a list begins with a hyphen and a blank.',
      advice: tight ? 'Put a blank after the hyphen' : 'Write a hyphen and a blank before it',
      lines: [`${indent}- ${other}`],
    };
  }
  if (!/^[\w-]+:(?:\s|$)/.test(body)) return;
  const name = /^([\w-]+):$/.exec(body)?.[1];
  if (name !== undefined) {
    yield {
      index,
      column,
      message: 'The entries of this list have no names of their own, but an id each.',
      advice: 'Write it as the id of an entry',
      lines: [`${indent}- id: ${name}`],
    };
  }
  const missing = {
    index,
    column,
    message: 'The hyphen that begins an entry of a list is missing.',
    advice: 'Put a hyphen and a blank before the first word of the entry',
  };
  if (indent.length >= 2)
    yield { ...missing, column: column - 2, lines: [`${indent.slice(0, -2)}- ${body}`] };
  yield { ...missing, lines: [`${indent}- ${body}`] };
  const more = lines.slice(index + 1);
  const end = more.findIndex(
    (line) => line.trim() !== '' && (!line.startsWith(indent) || line.trim().startsWith('- ')),
  );
  const also = end < 0 ? more.length : end;
  const deeper = more.slice(0, also).map((line) => (line.trim() === '' ? line : `  ${line}`));
  yield {
    ...missing,
    advice: `${missing.advice}, and two blanks more before its other lines`,
    lines: [`${indent}- ${body}`, ...deeper],
    also,
  };
}

/** The words above lists of entries. */
const LISTS = ['photos', 'cameras', 'sessions', 'speakers', 'recordings', 'chapters', 'resources'];

function* tooMuch(
  indent: string,
  hyphens: string,
  body: string,
  index: number,
): Generator<LineRepair> {
  const place = { index, column: indent.length };
  if (/^[\w-]+:(?:\s|$)/.test(body)) {
    const extra = {
      ...place,
      message: 'A hyphen begins a new entry of a list, and this belongs to the one before it.',
      advice: 'Write blanks instead of the hyphen',
    };
    yield { ...extra, lines: [indent + hyphens.replaceAll('-', ' ') + body] };
    for (const word of LISTS) {
      yield {
        ...place,
        message: `The line ${word}: above this list is missing.`,
        advice: `Write ${word}: in a line of its own above it`,
        lines: [`${indent.slice(2)}${word}:`, indent + hyphens + body],
      };
    }
    yield { ...extra, advice: 'Delete the hyphen and the blank after it', lines: [indent + body] };
    return;
  }
  for (const word of FIRST_WORDS) {
    yield {
      ...place,
      column: indent.length + hyphens.length,
      message: `The word ${word}: is missing before this.`,
      advice: 'Write it before it',
      lines: [`${indent}${hyphens}${word}: ${body}`],
    };
  }
}
