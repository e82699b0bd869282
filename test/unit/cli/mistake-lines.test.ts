import { expect, test } from 'vitest';
import { describeUserError } from '../../../scripts/describe-user-error.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { describeProblems } from '../../../src/store/describe-problems.ts';

const hostile = 'red\u001b[31m\u202e';
const written = 'red\\u001b[31m\\u202e';

test('whoever prints a mistake writes unseen characters out and leaves out what is not known', () => {
  const at = { file: 'events/a/event.yaml', line: 3 };
  const error = new UserError('Not a day.', { at, found: hostile, expected: '' });
  const lines = ['events/a/event.yaml:3  Not a day.', `  found:    ${written}`];
  expect(describeUserError(error).split('\n')).toEqual(lines);
  expect(
    describeProblems([
      {
        ...at,
        path: [],
        rule: 'any',
        severity: 'error',
        message: 'Not a day.',
        found: hostile,
        remedy: 'Mend.',
      },
    ]).split('\n'),
  ).toEqual([...lines, '  remedy:   Mend.']);
});
