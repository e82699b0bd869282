import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../checks/broken-copy.ts';
import { mistakes } from './mistakes.ts';
import { smallArchive } from './small-archive.ts';

/** What `npm run check` says of the small archive with another text for one file. */
async function checkWith(file: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'hand-'));
  try {
    for (const [name, whole] of Object.entries({ ...smallArchive, [file]: text })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), whole);
    }
    const { code, printed } = await runCheck(root);
    return { code, printed: printed.replaceAll(`${root}/`, '') };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The file with one place written otherwise; a # at the end of what is written takes the rest of the line away. */
function written(file: string, was: string, now: string): string {
  const text = smallArchive[file] ?? '';
  if (!text.includes(was)) throw new Error(`nothing says “${was}”`);
  const at = text.indexOf(was);
  const rest = text.slice(at + was.length);
  return (
    text.slice(0, at) +
    (now.endsWith('#') ? now.slice(0, -1) + rest.replace(/^.*/, '') : now + rest)
  );
}

const rows = Object.entries(mistakes).flatMap(([file, list]) =>
  list.map((mistake) => [file, ...mistake] as const),
);

test('the small archive has no fault', async () => {
  expect((await checkWith('archive.yaml', smallArchive['archive.yaml'] ?? '')).printed).toMatch(
    /^ok .*; 0 errors\n$/,
  );
});

test.each(rows)(
  '%s: %s is one problem with its line, a caret and a remedy that mends it',
  async (file, _, was, now, said, mended) => {
    const { code, printed } = await checkWith(file, written(file, was, now));
    expect(code).toBe(1);
    expect(printed.match(/ {2}(?:error|warning) {2}/g), printed).toHaveLength(1);
    expect(printed).toMatch(/^[\w/.-]+\.yaml:\d+:\d+ {2}error {2}/);
    expect(printed).toMatch(/\n +\d+ \| .*\n +\| +\^\n/);
    expect(printed).toMatch(/\n {2}remedy: +\S/);
    expect(printed).toMatch(said);
    expect((await checkWith(file, written(file, was, mended))).printed).toMatch(/; 0 errors\n$/);
  },
);
