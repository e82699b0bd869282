import type { Problem } from './problem.ts';

/** What to say of a file in `captions/` whose name tells neither video nor language. */
export function captionNameProblem(folder: string, name: string): Problem {
  const shown = JSON.stringify(name.slice(0, 120)).slice(1, -1);
  return {
    rule: 'caption-name',
    severity: 'error',
    file: `${folder}/${shown}`,
    path: [],
    message: 'This file’s name does not say whose captions it holds.',
    found: shown,
    expected: 'VIDEO.LANGUAGE.vtt, like dQw4w9WgXcQ.en.vtt',
    remedy: 'Rename the file, or bring it in with npm run captions -- import FILE and delete it.',
    line: 1,
    column: 1,
  };
}
