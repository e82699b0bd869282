import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { UNSPACED_TALKS } from '../generate/unspaced-talks.ts';
import { buildUnspaced } from './setup/build-unspaced.ts';
import { inEachEngine } from './setup/engines.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-unspaced-'));
let server: Awaited<ReturnType<typeof serveFolder>> | undefined;

beforeAll(async () => {
  server = await serveFolder({ folder: await buildUnspaced(root), base: '/', port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

/** The words marked in what was said in a talk, once the page has answered a query. */
async function markedOn(page: Page, word: string, talk: string): Promise<string[]> {
  await page.locator('input[type=search]:visible').first().fill(word);
  const lines = page.locator('.search-hits > li').filter({ hasText: talk }).locator('.said-line');
  await lines
    .locator('mark', { hasText: word })
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  return lines.locator('mark').allTextContents();
}

inEachEngine((browser) => {
  test.each(UNSPACED_TALKS)('every word of a talk in $name is found', async ({ name, words }) => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server?.address}search/`);
    const missed: string[] = [];
    for (const word of words) {
      const marked = await markedOn(page, word, `A talk in ${name}`);
      if (marked.length === 0 || marked.some((mark) => mark !== word)) {
        missed.push(`${word}: ${marked.join(' ') || 'nothing'}`);
      }
    }
    expect(missed).toEqual([]);
    await page.context().close();
  });
});
