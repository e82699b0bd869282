import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarFaults } from '../machine-rules/calendar-faults.ts';
import { WALL, WEIRS, writeProgrammeArchive } from '../generate/programme-archive.ts';
import { STORAGE_KEY } from '../../src/player/kept/storage-key.ts';
import { nothingStored } from '../../src/player/kept/stored.ts';
import { axeComplaints } from './setup/axe-complaints.ts';
import { useBrowser } from './setup/browser.ts';
import { buildArchive, type BuiltSite } from './setup/build-archives.ts';
import { inEachEngine } from './setup/engines.ts';
import { measureShift } from './setup/measure-shift.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-programme-'));
let site: BuiltSite;
let close: () => Promise<void>;

beforeAll(async () => {
  const data = join(root, 'data');
  writeProgrammeArchive(data);
  const built = await buildArchive({
    name: 'programme',
    data,
    folder: join(root, 'site'),
    base: '/',
  });
  ({ site, close } = built);
}, 300_000);
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

const pageOf = (event: string) => `${site.address}events/${event}/programme/`;
const htmlOf = (event: string) =>
  readFileSync(join(site.folder, `events/${event}/programme/index.html`), 'utf8');
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 } };

/** The talks that are shown, wherever the window is. */
const shownTalks = (page: Page) =>
  page.locator('.tt-row[data-key]').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility({ visibilityProperty: true }))
      .map((row) => ({
        title: row.querySelector('a')?.textContent,
        room: row.querySelector('.tt-room')?.textContent,
      })),
  );
const seenRows = async (page: Page) => (await shownTalks(page)).length;
const titlesOf = async (page: Page) => (await shownTalks(page)).map(({ title }) => title);
const status = (page: Page) => page.locator('.tt-tools [role=status]');
const choose = async (page: Page, facet: string, ...values: string[]) => {
  await page.locator('.tt-facet > summary', { hasText: facet }).click();
  for (const value of values)
    await page
      .getByLabel(value, { exact: false })
      .and(page.locator('.tt-choices input'))
      .first()
      .check();
  await page.keyboard.press('Escape');
};

/** How pages are visited: what is handed to the clipboard and what is saved can be read afterwards. */
const visitIn =
  (browser: () => Browser) =>
  async (event: string, options: BrowserContextOptions = desk) => {
    const context = await browser().newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const kept = window as unknown as { copied?: string; files: Blob[] };
      kept.files = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        kept.files.push(file);
        return make(file);
      };
      const clipboard = { writeText: (text: string) => Promise.resolve(void (kept.copied = text)) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    });
    await page.goto(pageOf(event));
    return page;
  };

const leave = (page: Page) => page.context().close();

inEachEngine((browser) => {
  const visit = visitIn(browser);

  test('at a desk it is a grid: rooms side by side at their minute, lunch across all', async () => {
    const page = await visit(WEIRS.id, { ...desk, javaScriptEnabled: false });
    const heads = await page.locator('.tt-day').first().locator('.tt-rooms > li').allInnerTexts();
    expect(heads.map((head) => head.trim())).toEqual(WEIRS.rooms);
    const boxOf = async (selector: string, number: number) =>
      (await page.locator(selector).nth(number).boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
    const boxes = await Promise.all(
      [0, 1, 6, 7].map((number) => boxOf('.tt-row[data-key]', number)),
    );
    const [first, second, last, below] = boxes;
    expect(second?.y).toBe(first?.y);
    expect(last?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0) - 1);
    expect(below?.x).toBe(first?.x);
    expect(below?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    const lunch = await boxOf('.tt-break', 0);
    expect(lunch.width).toBeGreaterThan(7 * (first?.width ?? 0));
    await leave(page);
  });

  test('arrow keys walk the grid by room and time, and a list up and down', async () => {
    const page = await visit(WEIRS.id);
    const at = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('.tt-row[data-key]')];
        return rows.findIndex((row) => row.contains(document.activeElement));
      });
    await page.locator('a.tt-title').first().focus();
    await page.locator('.tt[data-view]').waitFor();
    const walk = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return at();
    };
    expect(await walk('ArrowRight')).toBe(1);
    expect(await walk('ArrowDown')).toBe(8);
    expect(await walk('End')).toBe(13);
    expect(await walk('ArrowRight')).toBe(13);
    expect(await walk('ArrowUp', 'ArrowLeft')).toBe(5);
    expect(await walk('Home')).toBe(0);
    await page.setViewportSize(phone.viewport);
    expect(await walk('ArrowDown', 'ArrowDown', 'ArrowUp')).toBe(1);
    expect(await walk('ArrowRight')).toBe(1);
    await leave(page);
  });

  test('filters show what fits, stand in the address, and go at a press', async () => {
    const page = await visit(WEIRS.id, phone);
    await choose(page, 'Room', 'Room 10');
    await status(page).getByText('60 of 420 sessions').waitFor();
    await choose(page, 'Kind', 'Panel');
    await expect.poll(() => new URL(page.url()).search).toBe('?room=Room+10&kind=Panel');
    const shown = await seenRows(page);
    expect(await status(page).textContent()).toBe(`${shown} of 420 sessions`);
    const rooms = (await shownTalks(page)).map(({ room }) => room);
    expect(new Set(rooms)).toEqual(new Set(['Room 10']));
    expect(shown).toBeGreaterThan(3);
    await page.reload();
    await status(page).getByText(`${shown} of 420 sessions`).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await seenRows(page)).toBe(420);
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${pageOf(WEIRS.id)}?track=No+such+track`);
    await status(page).getByText('All 420 sessions').waitFor();
    await leave(page);
  });

  test('stars stay, make a programme of one’s own, a calendar file, and a link for another device', async () => {
    const page = await visit(WEIRS.id);
    const star = (number: number) => page.locator('.tt-star').nth(number);
    for (const number of [0, 9, 200]) await star(number).click();
    await page.reload();
    await page.getByRole('button', { name: /^My programme/ }).click();
    expect(await seenRows(page)).toBe(3);
    const titles = await titlesOf(page);

    await page.getByRole('button', { name: 'Calendar file' }).click();
    const text = await page.waitForFunction(() =>
      (window as unknown as { files: Blob[] }).files[0]?.text(),
    );
    const calendar = (await text.jsonValue()) ?? '';
    expect(calendarFaults(calendar)).toEqual([]);
    const field = (name: string, from = calendar) =>
      [...from.replaceAll('\r\n ', '').matchAll(new RegExp(`^${name}:(.*)\\r$`, 'gm'))].map(
        ([, value = '']) => value,
      );
    expect(field('SUMMARY')).toHaveLength(3);
    expect(field('DTSTART')).toContain('20310514T080000Z');
    expect(field('URL').every((address) => address.startsWith(site.address))).toBe(true);
    const whole = readFileSync(join(site.folder, `events/${WEIRS.id}/calendar.ics`), 'utf8');
    expect(field('UID', whole)).toEqual(expect.arrayContaining(field('UID')));

    await page.getByRole('button', { name: 'Link for another device' }).click();
    const copied = await page.waitForFunction(
      () => (window as unknown as { copied?: string }).copied,
    );
    const link = (await copied.jsonValue()) ?? '';
    const other = await visit(WALL.id, phone);
    await other.goto(link);
    await other.getByText('This link brings 3 sessions.').waitFor();
    expect(await titlesOf(other)).toEqual(titles);
    await other.getByRole('button', { name: 'Add to my programme', exact: true }).click();
    await other.goto(pageOf(WEIRS.id));
    await other.getByRole('button', { name: 'My programme 3' }).click();
    expect(await titlesOf(other)).toEqual(titles);
    await Promise.all([leave(page), leave(other)]);
  });

  test('a link that is left changes nothing, and one of nonsense brings nothing', async () => {
    const page = await visit(WEIRS.id, phone);
    const [key = ''] = await page
      .locator('.tt-row[data-key]')
      .evaluateAll((rows) =>
        rows.slice(0, 1).map((row) => (row as HTMLElement).dataset['key'] ?? ''),
      );
    await page.goto(`${pageOf(WEIRS.id)}#Mine~${WEIRS.id}:${key},no-such-talk`);
    await page.getByText('This link brings 1 session.').waitFor();
    await page.getByRole('button', { name: 'Leave them' }).click();
    expect(await seenRows(page)).toBe(420);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto(`${pageOf(WEIRS.id)}#~~%E0%A4%A~:;<img>`);
    await page.locator('.tt[data-view]').waitFor();
    expect(await seenRows(page)).toBe(420);
    await leave(page);
  });

  test('names written from right to left stand where they are listed', async () => {
    const page = await visit('nights-2031');
    const lefts = await page
      .locator('.tt-row', { hasText: 'Ada Marsh' })
      .locator('.tt-people')
      .evaluate((line) => {
        const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const found: number[] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          if ((texts.currentNode.nodeValue ?? '').trim().length > 2)
            found.push(range.getBoundingClientRect().left);
        }
        return found;
      });
    expect(lefts).toHaveLength(3);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    await leave(page);
  });
});

describe('in one engine', () => {
  const browser = useBrowser();
  const visit = visitIn(browser);

  test('without script the programme is one list in the order of time, and every row names its room', async () => {
    const page = await visit(WEIRS.id, { ...phone, javaScriptEnabled: false });
    expect(await seenRows(page)).toBe(420);
    const rows = await page.locator('.tt-row[data-key]').evaluateAll((parts) =>
      parts.map((part) => ({
        time: part.closest('.tt-slot')?.querySelector('time')?.getAttribute('datetime') ?? '',
        room: part.querySelector('.tt-room')?.textContent ?? '',
      })),
    );
    expect(rows.map(({ time }) => time)).toEqual(rows.map(({ time }) => time).toSorted());
    expect(new Set(rows.map(({ room }) => room))).toEqual(new Set(WEIRS.rooms));
    expect(await page.locator('.tt-tools, .tt-star').first().isVisible()).toBe(false);
    await leave(page);
  });

  test('on paper it is the list, with no tools, and only what was chosen', async () => {
    const page = await visit(WEIRS.id);
    await choose(page, 'Track', 'Keeping');
    // The choice is taken up once the script is there; until then it says “All 420 sessions”.
    await status(page)
      .filter({ hasText: /\d+ of 420/ })
      .waitFor();
    const shown = Number.parseInt((await status(page).textContent()) ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.tt-tools, .tt-star, .tt-days').filter({ visible: true }).count(),
    ).toBe(0);
    expect(await seenRows(page)).toBe(shown);
    const display = await page
      .locator('.tt-plan')
      .first()
      .evaluate((plan) => getComputedStyle(plan).display);
    expect(display).toBe('block');
    await leave(page);
  });

  test('what goes on after midnight stands on its evening, what has no minute or no day comes last', async () => {
    const page = await browser().newPage(phone);
    await page.goto(pageOf('nights-2031'));
    const days = await page
      .locator('.tt-day')
      .evaluateAll((parts) =>
        parts.map((part) => [
          part.querySelector('.tt-day-name')?.textContent.trim(),
          ...[...part.querySelectorAll('.tt-title')].map((title) => title.textContent),
        ]),
      );
    expect(days).toEqual([
      [
        'Saturday 25 October',
        'Registration',
        'كلمات النهر',
        'Locks, and (who) opens them',
        'At once in one hall',
        'The long night',
        'Before dawn',
      ],
      ['Sunday 26 October', 'Some time on Sunday'],
      ['Day not known', 'Whenever there is time'],
    ]);
    await page.close();
  });

  test.each([320, 360, 768, 1280, 1600, 2560])(
    'nothing scrolls sideways at %i pixels',
    async (width) => {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      for (const event of [WEIRS.id, WALL.id, 'nights-2031']) {
        await page.goto(pageOf(event));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, event).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );

  test('thirty rooms are a grid on a wall, and a list where there is no room for them', async () => {
    const page = await browser().newPage({ viewport: { width: 2560, height: 1440 } });
    await page.goto(pageOf(WALL.id));
    const displayed = () =>
      page.locator('.tt-plan').evaluate((plan) => getComputedStyle(plan).display);
    expect(await displayed()).toBe('grid');
    await page.setViewportSize({ width: 1600, height: 900 });
    expect(await displayed()).toBe('block');
    await page.close();
  });

  test('a phone keeps the time in sight as long as its sessions are', async () => {
    const page = await browser().newPage(phone);
    await page.goto(pageOf(WEIRS.id));
    await page
      .locator('.tt-row[data-key]')
      .nth(4)
      .evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const top = await page
      .locator('.tt-time')
      .first()
      .evaluate((time) => time.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(50);
    expect(top).toBeLessThan(70);
    await page.close();
  });

  test('during the event a line says how far the day has come, and a press leads there', async () => {
    const page = await browser().newPage(desk);
    // 10:00 at the venue.
    await page.clock.setFixedTime(new Date('2031-05-15T09:00:00Z'));
    await page.goto(pageOf(WEIRS.id));
    await page.locator('.tt-now-line').waitFor();
    const running = await page
      .locator('.tt-row[data-now]')
      .evaluateAll((rows) =>
        rows.map((row) => row.closest('.tt-slot')?.querySelector('time')?.getAttribute('datetime')),
      );
    expect(new Set(running)).toEqual(new Set(['2031-05-15T09:50']));
    expect(running).toHaveLength(7);
    const line = await page.locator('.tt-now-line').boundingBox();
    const cell = await page.locator('.tt-row[data-now]').first().boundingBox();
    const gone = ((line?.y ?? 0) - (cell?.y ?? 0)) / (cell?.height ?? 1);
    expect(gone).toBeGreaterThan(0.4);
    expect(gone).toBeLessThan(0.6);
    await page.getByRole('button', { name: 'What is on now' }).click();
    const title = page.locator('.tt-row[data-now] a').first();
    expect(await title.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.clock.setFixedTime(new Date('2031-05-20T09:00:00Z'));
    await page.goto(pageOf(WEIRS.id));
    await page.locator('.tt-star').first().click();
    expect(await page.locator('.tt-now-line, [data-now-link]:visible').count()).toBe(0);
    await page.close();
  });

  test.each([360, 1280])(
    'no rule of accessibility is broken at %i pixels, light or dark',
    async (width) => {
      const page = await browser().newPage({ viewport: { width, height: 800 } });
      for (const event of ['nights-2031', WALL.id]) {
        await page.goto(pageOf(event));
        await page.locator('.tt-star').nth(1).click();
        await page.locator('.tt-facet > summary').first().click();
        expect(await axeComplaints(page), event).toEqual([]);
      }
      await page.getByRole('button', { name: 'My programme 1' }).click();
      expect(await axeComplaints(page)).toEqual([]);
      await page.close();
    },
  );

  test('420 sessions weigh at most 60 kB, their script 3 kB before anyone acts, and nothing shifts', async () => {
    expect(gzipSync(htmlOf(WEIRS.id)).length).toBeLessThan(60_000);
    for (const { viewport } of [phone, desk]) {
      const page = await browser().newPage({ viewport });
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.body());
      });
      await page.goto(pageOf(WEIRS.id), { waitUntil: 'networkidle' });
      const inline = await page
        .locator('script:not([src])')
        .evaluateAll((parts) =>
          parts
            .filter((part) => !part.getAttribute('type')?.startsWith('application/'))
            .map((part) => part.textContent),
        );
      const bodies = [...(await Promise.all(scripts)), ...inline];
      expect(bodies.length).toBeGreaterThan(2);
      expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThan(3_000);
      // Chromium 156 draws a `details` whose summary has not come in as one of its own: 0.00001 to 0.0001.
      expect(await page.evaluate(measureShift)).toBeCloseTo(0, 3);
      await page.close();
    }
  });

  test('the event’s own page lists 420 talks and who gave them in 31 kB, and marks what was watched', async () => {
    const html = readFileSync(join(site.folder, `events/${WEIRS.id}/index.html`), 'utf8');
    expect(gzipSync(html).length).toBeLessThan(31_000);
    const page = await browser().newPage(desk);
    await page.goto(`${site.address}events/${WEIRS.id}/`);
    expect(await page.locator('.talk-line').count()).toBe(420);
    const links = await page
      .locator('.talk-line h4 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(new Set(links).size).toBe(420);
    const [, seen = ''] = /\/talks\/(.*)\//.exec(links[5] ?? '') ?? [];
    const stored = { places: { [`${WEIRS.id}/${seen}`]: { at: 9, done: true } } };
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      STORAGE_KEY,
      JSON.stringify({ ...nothingStored(), ...stored }),
    ] as const);
    await page.reload();
    await page.locator('[data-watched=done]').waitFor();
    expect(await page.locator('[data-watched=done] h4 a').getAttribute('href')).toBe(links[5]);
    await page.close();
  });
});
