import type { Problem } from '../domain/checks/problem.ts';
import { caretLines, factLines, placeText } from '../domain/mistake-lines.ts';
import { printable } from '../domain/text/printable.ts';

/** The errors among the problems as a person reads them: place and message, then found and remedy. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) =>
      [
        `${placeText(problem)}  ${printable(problem.message)}`,
        ...caretLines(problem),
        ...factLines(problem),
      ].join('\n'),
    )
    .join('\n\n');
}
