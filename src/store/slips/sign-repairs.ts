import { lineParts, type LineRepair } from './line-repair.ts';

/** Signs that look like a blank and are none. */
const FALSE_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Ways to mend a line that lacks a colon, hyphen, comma, bracket or blank, or has another sign in its place. */
export function* signRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const line = lines[index] ?? '';
  const at = { index, column: line.search(/\S/) < 0 ? 0 : line.search(/\S/) };
  if (FALSE_BLANK.test(line)) {
    yield {
      ...at,
      column: line.search(FALSE_BLANK),
      message: 'A sign here only looks like a blank, as text copied from a page has it.',
      advice: 'Type the blanks of this line again',
      lines: [line.replaceAll(new RegExp(FALSE_BLANK, 'g'), ' ')],
    };
  }
  const { indent, hyphens, body } = lineParts(line);
  const start = indent + hyphens;
  const place = { index, column: start.length };
  yield* colonRepairs(start, body, place);
  const note = /^(?:\/\/|\/\*|--|;|<!--)\s*(.*?)(?:\s*\*\/|\s*-->)?$/.exec(body)?.[1];
  if (note !== undefined) {
    yield {
      ...place,
      message: 'A note in this file begins with #.',
      advice: 'Begin the note with #',
      lines: [`${start}# ${note}`],
    };
  }
}

function* colonRepairs(
  start: string,
  body: string,
  place: Pick<LineRepair, 'index' | 'column'>,
): Generator<LineRepair> {
  const key = /^([\w-]+)/.exec(body)?.[1];
  if (key === undefined) return;
  const column = place.column + key.length;
  const rest = body.slice(key.length);
  const tight = /^:([^\s/].*)$/.exec(rest)?.[1];
  if (tight !== undefined) {
    yield {
      ...place,
      column,
      message: 'A blank is missing after the colon.',
      advice: 'Put a blank after the colon',
      lines: [`${start}${key}: ${tight}`],
    };
  }
  const other = /^\s*(=>?|：|;|->|→|\s:)\s*(.*)$/.exec(rest);
  if (other) {
    yield {
      ...place,
      column,
      message: `Between a word and what it says stands a colon, not ${other[1]?.trim() ?? ''}.`,
      advice: 'Write a colon and a blank',
      lines: [`${start}${key}: ${other[2] ?? ''}`.trimEnd()],
    };
  }
  const bare = /^(?:\s+([^\s:].*))?$/.exec(rest);
  if (bare) {
    yield {
      ...place,
      column,
      message: `The colon after “${key}” is missing.`,
      advice: 'Write a colon and a blank after the word',
      lines: [`${start}${key}: ${bare[1] ?? ''}`.trimEnd()],
    };
  }
  for (const match of body.matchAll(/(,|;)?\s+([\w-]+:(?:\s|$))/g)) {
    if (match.index === 0 || /[{[]/.test(body)) continue;
    const deeper = start.replaceAll('-', ' ');
    yield {
      ...place,
      column: place.column + match.index + match[0].length - (match[2]?.length ?? 0),
      message: `“${match[2]?.trim().slice(0, -1) ?? ''}” stands in the line of another word.`,
      advice: 'Put it in a line of its own, with as many blanks before it',
      lines: [
        start + body.slice(0, match.index),
        deeper + body.slice(match.index + match[0].length - (match[2]?.length ?? 0)),
      ],
    };
  }
}
