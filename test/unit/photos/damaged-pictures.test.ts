import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import { readWhole } from '../../../scripts/site/read-whole.ts';
import { placeholder } from '../../../src/site/picture/placeholder.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'damaged-'));
  cpSync('test/fixtures/demo', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The first photo a build would open. */
function firstPhoto(): string {
  const [file] = (readArchive(root).archive?.photos ?? []).flatMap((photo) => photo.file ?? []);
  if (file === undefined) throw new Error('the demo holds no photo');
  return join(root, file);
}

test('a photo damaged in the middle is an error where it is named', async () => {
  const path = firstPhoto();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 40));
  expect(readArchive(root).archive).toBeDefined();
  const { archive, problems } = await readWhole(root);
  expect(archive).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe(
    'The file of this photo is damaged: it cannot be shown to its end.',
  );
  expect(problems[0]?.file).toMatch(/synced\/photos\.json$/);
  expect(problems[0]?.line).toBeGreaterThan(1);
});

test('a photo of another size than its record says is an error', async () => {
  const path = firstPhoto();
  const ground = { width: 30, height: 20, channels: 3 as const, background: '#123456' };
  writeFileSync(path, await sharp({ create: ground }).jpeg().toBuffer());
  const { problems } = await readWhole(root);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The file of this photo is 30 × 20 pixels, its record says \d+ × \d+\.$/,
    ),
  ]);
});

test.each([
  ['no Base64', '!!'],
  ['too short', 'AAAA'],
  ['all zero', 'AAAAAAA='],
  ['cut off', '/////w=='],
])('a ThumbHash that is %s gives no ground, and no error', (_, hash) => {
  expect(placeholder(hash)).toBeUndefined();
});
