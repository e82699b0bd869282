import type { Problem } from '../domain/checks/problem.ts';

/** The errors among the problems as a person reads them: place and message, then found and remedy. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message, found, expected, nearest, remedy }) =>
      [
        `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${message}`,
        found && `  found:    ${found}`,
        expected && `  expected: ${expected}`,
        nearest && `  nearest:  ${nearest}`,
        `  remedy:   ${remedy}`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}
