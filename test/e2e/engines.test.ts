import { expect, inject } from 'vitest';
import { testOfShipped } from '../shipped-archive.ts';
import { inEachEngine } from './setup/engines.ts';

inEachEngine((browser, engine) => {
  testOfShipped('an archive is searched', async () => {
    const site = inject('sites').find(({ name }) => name === 'thanoscon');
    const page = await browser().newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${site?.address}search/?q=plotka`);
    expect(await page.locator('mark:visible').first().textContent()).toBe('Płotka');
    expect(await page.evaluate(() => navigator.userAgent.includes('Firefox/'))).toBe(
      engine === 'firefox',
    );
    await page.close();
  });
});
