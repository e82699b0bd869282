import { lineParts, type LineRepair } from './line-repair.ts';

const PAIRS = { '[': ']', '{': '}' } as const;

/** Ways to mend a line in which braces or brackets, or the commas and colons within them, are wrong. */
export function* bracketRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const { indent, hyphens, body } = lineParts(lines[index] ?? '');
  const start = indent + hyphens;
  const place = { index, column: start.length };
  for (const quote of ['"', "'"]) {
    if (body.split(quote).length % 2 === 1 || !/[{[]/.test(body)) continue;
    const last = body.lastIndexOf(quote);
    for (const { index: end } of body.slice(last).matchAll(/\s*[,\]}]/g)) {
      const at = last + end;
      yield {
        ...place,
        column: place.column + last,
        message: 'The quotation mark at the start of this text is not closed.',
        advice: 'Close it at the end of the text',
        lines: [start + body.slice(0, at) + quote + body.slice(at)],
      };
    }
  }
  for (const [open, close] of Object.entries(PAIRS)) {
    const opened = body.lastIndexOf(open);
    const shut = body.indexOf(close);
    if (opened >= 0 && body.split(open).length > body.split(close).length) {
      const blank = open === '{' ? ' ' : '';
      const closings = [
        body.length,
        ...[...body.matchAll(/\s*[}\]]+$|, [\w-]+: /g)].map((m) => m.index),
      ];
      for (const at of closings) {
        yield {
          ...place,
          column: place.column + opened,
          message: `This ${open} is not closed.`,
          advice: `Close it with ${close}`,
          lines: [start + body.slice(0, at).trimEnd() + blank + close + body.slice(at)],
        };
      }
    }
    if (shut >= 0 && body.split(close).length > body.split(open).length) {
      const blank = open === '{' ? ' ' : '';
      const value = /^[\w-]+:\s+/.exec(body)?.[0].length ?? 0;
      for (const at of new Set([value, 0])) {
        yield {
          ...place,
          column: place.column + at,
          message: `The ${open} that belongs to this ${close} is missing.`,
          advice: `Open it with ${open}`,
          lines: [start + body.slice(0, at) + open + blank + body.slice(at)],
        };
      }
    }
  }
  if (!/[{[]/.test(body)) return;
  if (/;\s/.test(body)) {
    yield {
      ...place,
      column: place.column + body.search(/;\s/),
      message: 'Between braces and brackets a comma divides, not a semicolon.',
      advice: 'Write commas',
      lines: [start + body.replaceAll(/;(?=\s)/g, ',')],
    };
  }
  for (const match of body.matchAll(
    /(?<=[^\s,{[:;])(;?\s+)(?=[\w-]+:\s)|;(?=\s)|(?<=\w)\s+(?=[\w-]+[\],])/g,
  )) {
    yield {
      ...place,
      column: place.column + match.index,
      message: 'A comma is missing between two of these.',
      advice: 'Put a comma between them',
      lines: [
        `${start}${body.slice(0, match.index)}, ${body.slice(match.index + match[0].length).trimStart()}`,
      ],
    };
  }
  for (const match of body.matchAll(
    /(?<=[{,]\s*)([\w-]+)(?:\s*=\s*|:(?=[^\s/])|\s+(?=[^\s:,}\]]+\s*[,}]))/g,
  )) {
    yield {
      ...place,
      column: place.column + match.index + (match[1]?.length ?? 0),
      message: `After “${match[1] ?? ''}” a colon and a blank are missing.`,
      advice: 'Write a colon and a blank after the word',
      lines: [
        `${start}${body.slice(0, match.index)}${match[1] ?? ''}: ${body.slice(match.index + match[0].length)}`,
      ],
    };
  }
}
