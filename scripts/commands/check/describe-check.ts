import { join } from 'node:path';
import type { Archive } from '../../../src/domain/model/archive.ts';
import type { Problem } from '../../../src/domain/checks/problem.ts';
import type { ReadArchive } from '../../../src/store/read-archive.ts';
import { forArchive } from '../../for-archive.ts';
import type { Output } from '../../output.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import { caretLines, factLines, placeText } from '../../../src/domain/mistake-lines.ts';

/** A file broken all over is one mistake; its first problems tell which. */
const shownPerFile = 20;

/** What `check` found, file by file in the order of their lines, and one line that counts. */
export function describeCheck(
  root: string,
  { archive, problems }: ReadArchive,
  { style }: Pick<Output, 'style'>,
): string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const lines = [...byFile].flatMap(([, list]) => {
    const inOrder = [...list].sort(
      (one, other) =>
        (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
    );
    const rest = inOrder.length - shownPerFile;
    return [
      ...inOrder.slice(0, shownPerFile).flatMap((problem) => describeProblem(root, problem, style)),
      ...(rest > 0 ? [`  … and ${rest} more in this file (--json lists them all)`] : []),
      '',
    ];
  });
  return [...lines, summary(problems, archive, style)];
}

/** The same for programs. */
export function checkAsJson({ archive, problems }: ReadArchive) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    ok: errors === 0,
    errors,
    warnings: problems.length - errors,
    ...(archive && { holds: countsOf(archive) }),
    problems,
  };
}

function describeProblem(root: string, problem: Problem, style: Output['style']): string[] {
  const { file, line = 1, column = 1, severity, message } = problem;
  const mark = severity === 'error' ? style('red', 'error') : style('yellow', 'warning');
  const place = style('bold', placeText({ file: join(root, file), line, column }));
  return [
    `${place}  ${mark}  ${printable(message)}`,
    ...caretLines(problem),
    ...factLines({ ...problem, remedy: forArchive(problem.remedy, root) }),
  ];
}

function summary(
  problems: readonly Problem[],
  archive: Archive | undefined,
  style: Output['style'],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    count(errors, 'error'),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
  if (!archive) {
    const files = new Set(problems.map(({ file }) => file)).size;
    return style('red', `${found} in ${count(files, 'file')}`);
  }
  const { events, talks, people, topics, photos } = countsOf(archive);
  const holds = [
    count(events, 'event'),
    count(talks, 'talk'),
    people === 1 ? '1 person' : `${people} people`,
    count(topics, 'topic'),
    count(photos, 'photo'),
  ].join(', ');
  return `${style('green', 'ok')}  ${holds}; ${found}`;
}

const countsOf = ({ events, talks, people, topics, photos }: Archive) => ({
  events: events.length,
  talks: talks.length,
  people: people.length,
  topics: topics.length,
  photos: photos.length,
});

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
