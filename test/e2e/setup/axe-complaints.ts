import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it stands, in light and in dark. */
export async function axeComplaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // A change of colours may take its time.
    await page.waitForTimeout(200);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(),
    );
    for (const { id, nodes } of violations) {
      const places = nodes.map(({ target }) => target.join(' '));
      found.push(`${colorScheme} ${id}: ${places.join(' | ')}`);
    }
  }
  return found;
}
