import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { SPACED_TALKS } from '../generate/spaced-talks.ts';
import { UNSPACED_TALKS } from '../generate/unspaced-talks.ts';
import { buildScripts } from './setup/build-scripts.ts';
import { inEveryEngine } from './visitor/in-every-engine.ts';

const talks = [...UNSPACED_TALKS, ...SPACED_TALKS];
const root = mkdtempSync(join(tmpdir(), 'aftertalk-scripts-'));
let server: Awaited<ReturnType<typeof serveFolder>> | undefined;

beforeAll(async () => {
  server = await serveFolder({ folder: await buildScripts(root, talks), base: '/', port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

/**
 * In the page: types one word after the other and gives those of which not they alone are marked in what was said in
 * the talk.
 */
async function missedIn(talk: string, words: readonly string[]): Promise<string[]> {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].find(
    (field) => field.checkVisibility(),
  );
  const marks = () =>
    [...document.querySelectorAll('.search-hits > li')]
      .filter((hit) => hit.textContent.includes(talk))
      .flatMap((hit) => [...hit.querySelectorAll('.said-line mark')])
      .map((mark) => mark.textContent);
  const missed: string[] = [];
  for (const word of words) {
    // As a key does it, past what React has put before it.
    Reflect.set(HTMLInputElement.prototype, 'value', word, input);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    const end = performance.now() + 4_000;
    while (!marks().includes(word) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const marked = marks();
    if (marked.length === 0 || marked.some((mark) => mark !== word))
      missed.push(`${word}: ${marked.join(' ') || 'nothing'}`);
  }
  return missed;
}

inEveryEngine((come) => {
  test('every word of thirteen scripts is found where it was said, and it alone is marked', async () => {
    const visitor = await come('mouse');
    await visitor.goTo(`${server?.address}search/`);
    const missed: string[] = [];
    for (const { name, words } of talks) {
      const args = JSON.stringify([`A talk in ${name}`, words]);
      missed.push(...(await visitor.ask<string[]>(`(${missedIn.toString()})(...${args})`)));
    }
    expect(missed).toEqual([]);
    await visitor.close();
  });
});
