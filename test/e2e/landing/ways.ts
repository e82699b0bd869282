import type { Page } from 'playwright-core';
import type { Moment } from '../../generate/long/long-archive.ts';
import { faultOf, lineAtTop } from './line-in-page.ts';

/** Somebody on their way to a moment of a talk. */
interface Traveller {
  readonly page: Page;
  /** The site's address, and the talk's page in it. */
  readonly site: string;
  readonly talk: string;
  readonly moment: Moment;
}

/** A way to a line; says what is wrong with where it ends, '' where nothing is. */
export type Way = (traveller: Traveller) => Promise<string>;

const second = ({ start }: Moment) => Math.floor(start);
const named = ({ talk, moment }: Traveller) => `${talk}#t-${second(moment)}`;
const playing = ({ talk, moment }: Traveller) => `${talk}?t=${second(moment)}#t-${second(moment)}`;

/** Opens another page first, since an address that differs by its fragment alone loads nothing. */
async function open({ page }: Traveller, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

const fault = ({ page, moment }: Traveller) => faultOf(page, moment.start);

/** Lands at a line and does something: the line stays. */
const afterwards =
  (act: (traveller: Traveller) => Promise<unknown>): Way =>
  async (traveller) => {
    await open(traveller, playing(traveller));
    const before = await fault(traveller);
    if (before) return `before it: ${before}`;
    await act(traveller);
    return fault(traveller);
  };

/** Lands, reads on and comes back: what was read last is there again. */
const afterReading =
  (act: (traveller: Traveller) => Promise<unknown>): Way =>
  async (traveller) => {
    const { page } = traveller;
    await open(traveller, playing(traveller));
    await lineAtTop(page);
    await readOn(page, -1_700);
    const left = await lineAtTop(page);
    await act(traveller);
    const found = await lineAtTop(page);
    const same = found.start === left.start && Math.abs(found.top - left.top) < 4;
    return same ? '' : `left ${JSON.stringify(left)}, found ${JSON.stringify(found)}`;
  };

async function readOn(page: Page, by: number): Promise<void> {
  await page.mouse.move(150, 400);
  const steps = 5;
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, by / steps);
    await page.waitForTimeout(60);
  }
}

/**
 * Goes elsewhere and Back. Firefox keeps the page as it was unless it listens to its end; Playwright's
 * Chromium keeps none, and its own `goBack` waits for a page that Firefox never loads again.
 */
const leaveAndReturn =
  (how: 'let go' | 'kept') =>
  async ({ page, site }: Traveller) => {
    const address = page.url();
    if (how === 'let go') await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goto(`${site}about/`);
    await page.evaluate(() => history.back()).catch(() => undefined);
    while ((await page.evaluate(() => location.href).catch(() => '')) !== address)
      await page.waitForTimeout(50);
    await page.evaluate(
      () =>
        document.readyState === 'complete' ||
        new Promise((ready) => addEventListener('load', ready)),
    );
  };

/** Searches for a word of the line, and for the hit that leads there. */
async function follow({ page, moment }: Traveller, hit: string): Promise<void> {
  const link = page.locator(`${hit}[href$="#t-${second(moment)}"]`).first();
  await link.click();
  await page.waitForURL(`**/*#t-${second(moment)}`);
  await page.waitForLoadState();
}

export const WAYS = {
  opened: async (traveller) => {
    await open(traveller, playing(traveller));
    return fault(traveller);
  },
  'opened by its line alone': async (traveller) => {
    await open(traveller, named(traveller));
    return fault(traveller);
  },
  'clicked in the page': async (traveller) => {
    const { page, moment } = traveller;
    await open(traveller, traveller.talk);
    await page.evaluate((id) => {
      const link = document.createElement('a');
      link.href = `#t-${id}`;
      link.textContent = 'There it is said';
      link.id = 'there';
      document.querySelector('main')?.prepend(link);
    }, second(moment));
    await page.click('#there');
    return fault(traveller);
  },
  reloaded: afterwards(({ page }) => page.reload()),
  'reloaded after reading on': afterReading(({ page }) => page.reload()),
  Back: afterwards(leaveAndReturn('let go')),
  'Back after reading on': afterReading(leaveAndReturn('let go')),
  'Back to a page that was kept': afterReading(leaveAndReturn('kept')),
  'Back within the page': async (traveller) => {
    const { page } = traveller;
    await open(traveller, named(traveller));
    await fault(traveller);
    await page.evaluate(() => (location.hash = '#t-8'));
    await lineAtTop(page);
    await page.evaluate(() => history.back());
    return fault(traveller);
  },
  'from the search page': async (traveller) => {
    const { site, moment } = traveller;
    await open(traveller, `${site}search/?q=${moment.word}&in=moment`);
    await follow(traveller, 'a.said-line');
    return fault(traveller);
  },
  'from the palette': async (traveller) => {
    const { page, moment } = traveller;
    await open(traveller, traveller.talk);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type(moment.word);
    await follow(traveller, 'dialog[open] a');
    return fault(traveller);
  },
  'made narrow or wide': afterwards(async ({ page }) => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize(
      width > 700 ? { width: 620, height } : { width: height, height: width },
    );
  }),
  'zoomed in twofold': afterwards(async ({ page }) => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: Math.max(320, width / 2), height: height / 2 });
  }),
  'with letters half as large again': afterwards(({ page }) =>
    page.evaluate(() => (document.documentElement.style.fontSize = '150%')),
  ),
  'with its font late': afterwards(({ page }) =>
    page.evaluate(() => {
      document.body.style.fontFamily = 'monospace';
      document.body.style.wordSpacing = '0.2em';
    }),
  ),
  'at a second where no line begins': async (traveller) => {
    const { talk, moment } = traveller;
    const missing = second(moment) + 1;
    await open(traveller, `${talk}#t-${missing}`);
    if (await traveller.page.locator(`#t-${missing}`).count()) return '';
    return fault(traveller);
  },
} satisfies Record<string, Way>;
