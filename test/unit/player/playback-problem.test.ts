import { expect, test } from 'vitest';
import { problemText, youTubeProblem } from '../../../src/player/media/playback-problem.ts';

test.each([
  [2, 'gone'],
  [5, 'broken'],
  [100, 'gone'],
  [101, 'refused'],
  [150, 'refused'],
  [153, 'nameless'],
  [undefined, 'broken'],
] as const)('YouTube’s error %s is “%s”', (code, kind) => {
  expect(youTubeProblem(code)).toBe(kind);
  expect(problemText(kind)).toMatch(/\.$/);
});
