import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/files-below.ts';
import { lookAtSite } from '../../../scripts/site/kept/look-at-site.ts';
import { keepSecondSite, SecondSite } from '../../../scripts/site/kept/second-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-second-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const at = (name: string) => join(root, name);

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at(folder), file)), { recursive: true });
    writeFileSync(join(at(folder), file), text);
  }
  return at(folder);
}

const textsIn = (folder: string) =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const seen = (folder: string) => ({ folder, files: lookAtSite(folder) });

/** Keeps a second one of a first site; returns how that looked. */
function keepFirst() {
  const site = seen(
    write('site', { 'index.html': 'home', 'talks/a/index.html': 'a', 'talks/b/index.html': 'b' }),
  );
  expect(keepSecondSite(site, undefined, at('empty'), at('second'))).toBe(true);
  return site.files;
}

const held = (files: ReturnType<typeof keepFirst>, file: string) => {
  const [, bytes = 0, written = 0] = files.find(([name]) => name === file) ?? [];
  return { content: '', bytes, written };
};

test('the next site is made of it by what differs, and the published one stays as it is', () => {
  const files = keepFirst();
  const second = SecondSite.take(at('second'), { folder: at('whole'), files });
  expect(second?.holds('index.html', held(files, 'index.html'))).toBe(true);
  expect(second?.holds('talks/c/index.html', held(files, 'index.html'))).toBe(false);
  const made = write('made', { 'talks/a/index.html': 'another a', 'people/x/index.html': 'x' });
  const whole = second?.complete(made);
  const expected = {
    'index.html': 'home',
    'people/x/index.html': 'x',
    'talks/a/index.html': 'another a',
  };
  expect(textsIn(at('whole'))).toEqual(expected);
  expect(whole?.files.map(([file]) => file).sort()).toEqual(Object.keys(expected));
  expect(textsIn(at('site'))).toMatchObject({
    'talks/a/index.html': 'a',
    'talks/b/index.html': 'b',
  });
});

test('of the site before, nothing that is published no more is kept', () => {
  keepFirst();
  const before = seen(at('site'));
  const published = seen(write('next', { 'index.html': 'home, too', 'people/x/index.html': 'x' }));
  expect(keepSecondSite(published, before, at('empty'), at('second'))).toBe(true);
  expect(textsIn(at('second'))).toEqual({ 'index.html': 'home, too', 'people/x/index.html': 'x' });
  expect(SecondSite.take(at('second'), { ...published, folder: at('whole') })).toBeDefined();
});

test.each([
  ['a file in it was changed', () => writeFileSync(at('second/index.html'), 'else')],
  ['a file in it is gone', () => rmSync(at('second/talks/a/index.html'))],
  ['a file was put into it', () => writeFileSync(at('second/note.txt'), 'mine')],
  [
    'the published site was edited in its place',
    () => writeFileSync(at('site/index.html'), 'edited'),
  ],
  ['it is gone', () => rmSync(at('second'), { recursive: true })],
])('it is not taken where %s', (_, harm) => {
  const files = keepFirst();
  harm();
  expect(SecondSite.take(at('second'), { folder: at('whole'), files })).toBeUndefined();
  expect(() => filesBelow(at('whole'))).toThrow('ENOENT');
});

test('where the disk does not take it nothing is kept', () => {
  const site = seen(write('site', { 'index.html': 'home' }));
  writeFileSync(at('empty'), 'a file where a folder should be');
  expect(keepSecondSite(site, undefined, at('empty'), at('second'))).toBe(false);
  expect(() => filesBelow(at('second'))).toThrow('ENOENT');
});
