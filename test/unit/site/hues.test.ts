import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hueOfArchive, huesOfPage, PLAIN_HUE } from '../../../src/site/words/hues.ts';
import { archiveOf } from '../archive/make-sources.ts';

const archiveIn = (...hues: number[]) =>
  archiveOf({ events: hues.map((hue, index) => ({ id: `brookcon-${index}`, event: { hue } })) });

test('pages of no event have the hue of the only event, and that of nobody where there are several', () => {
  expect(hueOfArchive(archiveIn(120))).toBe(120);
  expect(hueOfArchive(archiveIn(120, 30))).toBe(PLAIN_HUE);
  expect(hueOfArchive(archiveIn())).toBe(PLAIN_HUE);
});

test('a page says of its hues what the style sheet does not', () => {
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`--own-hue: ${PLAIN_HUE};`);
  expect(huesOfPage(PLAIN_HUE)).toBeUndefined();
  expect(huesOfPage(PLAIN_HUE, 120)).toBe('--accent-hue:120');
  expect(huesOfPage(120)).toBe('--own-hue:120');
  expect(huesOfPage(120, 120)).toBe('--own-hue:120');
});
