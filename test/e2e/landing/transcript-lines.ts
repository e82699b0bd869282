import type { Page } from 'playwright-core';
import { readLineStarts } from '../../../src/domain/captions/cues/line-starts.ts';

/** The lines of all transcripts, and the links to when their paragraphs begin. */
export const LINES = '.transcript-text p > span';
export const TIMES = '.transcript-part a:first-child';

/** When the lines of a page's first transcript begin, in seconds. */
export const startsOf = async (page: Page): Promise<number[]> =>
  readLineStarts((await page.getAttribute('.transcript-text >> nth=0', 'data-starts')) ?? '');

/** The second of the line that is being said; `NaN` of none. */
export async function currentStart(page: Page): Promise<number> {
  const line = await page.$$eval(LINES, (lines) => lines.findIndex((one) => one.ariaCurrent));
  return (await startsOf(page))[line] ?? Number.NaN;
}

/** The second to which the link of a paragraph, from 0, leads. */
export async function startOfTime(page: Page, paragraph: number): Promise<number> {
  const before = await page.$$eval(
    '.transcript-part > div',
    (paragraphs, at) =>
      paragraphs
        .slice(0, at)
        .reduce((sum, one) => sum + one.querySelectorAll('p > span').length, 0),
    paragraph,
  );
  return (await startsOf(page))[before] ?? Number.NaN;
}
