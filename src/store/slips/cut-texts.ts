import { visit, type Document } from 'yaml';
import type { Problem } from '../../domain/checks/problem.ts';
import type { LineAndColumn } from '../data-file.ts';
import { quoteRepairs } from './quote-repairs.ts';

/** Texts of a YAML file of which a part is not read as text: what stands after a # or, at the start, an & or !. */
export function findCutTexts(
  file: string,
  text: string,
  document: Document,
  place: (offset: number) => LineAndColumn,
): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  const tell = (offset: number, message: string, also: string) => {
    const at = place(offset);
    const [repair] = quoteRepairs(lines, at.line - 1);
    const mended = repair?.lines[0]?.trim();
    problems.push({
      rule: 'cut-text',
      severity: 'warning',
      file,
      path: [],
      message,
      found: lines[at.line - 1]?.trim().slice(0, 120) ?? '',
      remedy: `Put the text in 'single quotes'${mended === undefined ? '' : `: ${mended}`}${also}`,
      ...at,
    });
  };
  visit(document, {
    Scalar(_, { anchor, tag, value, type, range, source }) {
      if (typeof value !== 'string' || !range || type !== 'PLAIN') return;
      if (
        (anchor !== undefined && !isReferred(document, anchor)) ||
        (tag && source !== undefined && text[range[0]] === '!')
      ) {
        tell(
          text.lastIndexOf(anchor === undefined ? '!' : '&', range[0]),
          'The first word of this text is not read as text.',
          '.',
        );
        return;
      }
      const end = range[1];
      const note = /^[ \t]+#[^\s#!]/.exec(text.slice(end, end + 40))?.[0];
      if (note !== undefined)
        tell(
          end + note.length - 2,
          'A # after a blank begins a note, so the text ends before it.',
          '; where it is a note, put a blank after #.',
        );
    },
  });
  return problems;
}

function isReferred(document: Document, anchor: string): boolean {
  let found = false;
  visit(document, {
    Alias(_, { source }) {
      if (source === anchor) found = true;
    },
  });
  return found;
}
