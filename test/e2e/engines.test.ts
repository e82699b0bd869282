import { expect, inject, test } from 'vitest';
import type { Manner, Visitor } from './visitor/visitor.ts';
import { inEveryEngine } from './visitor/in-every-engine.ts';

const demo = () => inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
const AGENTS = {
  chromium: /Chrome\/\d+/,
  firefox: /Firefox\/\d+/,
  webkit: /AppleWebKit\/(?!.*Chrom)/,
} as const;

const KEYNOTE = 'events/longhaul-2026/talks/what-the-archive-remembers/';
const text = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent`;
const isAt = (path: string) => `location.href.includes(${JSON.stringify(path)})`;

/** What `product.md` promises whoever comes, each from one page to the next. */
const JOURNEYS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'a sentence is found, and its second opens': async (visitor) => {
    await visitor.goTo(demo());
    if (visitor.manner === 'keyboard') {
      await visitor.until('document.readyState === "complete"');
      await visitor.press('Control+k');
    } else await visitor.act('[data-search-open]');
    await visitor.until('document.activeElement?.role === "combobox"');
    await visitor.write('"what survives is copied"');
    const hit = '.palette [role=option] a[href*="?t="], .palette a[role=option][href*="?t="]';
    await visitor.until(`document.querySelector(${JSON.stringify(hit)})`);
    if (visitor.manner === 'keyboard') {
      await visitor.press('ArrowDown');
      await visitor.press('Enter');
    } else await visitor.act(hit);
    await visitor.until(isAt(`${KEYNOTE}?t=`));
    await visitor.until(`/from \\d/.test(${text('[data-play-from]')})`);
  },
  'a photo opens large and is left': async (visitor) => {
    await visitor.goTo(`${demo()}events/longhaul-2026/photos/`);
    await visitor.act('#p-layla-keynote');
    await visitor.until('document.querySelector(".yarl__slide_current img")?.naturalWidth > 300');
    if (visitor.manner === 'keyboard') await visitor.press('Escape');
    else await visitor.act('.yarl__toolbar button[aria-label="Close"]');
    await visitor.until('!document.querySelector(".yarl__slide")');
  },
  'a talk leads to who gave it': async (visitor) => {
    await visitor.goTo(demo() + KEYNOTE);
    await visitor.act('.talk-main a[href*="people/layla-al-mansouri"]');
    await visitor.until(isAt('/people/layla-al-mansouri/'));
    await visitor.until(`${text('main')}.includes('What the Archive Remembers')`);
  },
  'the programme is filtered and starred': async (visitor) => {
    await visitor.goTo(`${demo()}events/longhaul-2026/programme/`);
    await visitor.act('.tt-star');
    await visitor.until('document.querySelector(".tt-star").ariaPressed === "true"');
    await visitor.act('[data-mine]');
    await visitor.until(
      'document.querySelectorAll(".tt-row[data-key]:not([data-out])").length === 1',
    );
  },
  'a talk is put on a list, which is kept': async (visitor) => {
    await visitor.goTo(demo() + KEYNOTE);
    await visitor.act('[data-does=later]');
    await visitor.until('document.querySelector("[data-does=later]").ariaPressed === "true"');
    await visitor.goTo(`${demo()}lists/`);
    await visitor.until(`${text('main')}.includes('What the Archive Remembers')`);
  },
};

inEveryEngine((come, engine) => {
  const hasFinger = engine !== 'webkit';
  const manners: readonly Manner[] = [
    'mouse',
    'keyboard',
    ...(hasFinger ? ['touch' as const] : []),
  ];
  test.each(manners)('every journey is made with %s', async (manner) => {
    const visitor = await come(manner);
    const failed: string[] = [];
    for (const [name, go] of Object.entries(JOURNEYS))
      await go(visitor).catch((error: unknown) => failed.push(`${name}: ${String(error)}`));
    expect(failed).toEqual([]);
    expect(await visitor.ask('navigator.userAgent')).toMatch(AGENTS[engine]);
    await visitor.close();
  });

  test(
    hasFinger
      ? 'a finger comes to the page as one'
      : 'no journey is made with touch: WebKitGTK’s driver 2.50 makes a mouse of a finger',
    async () => {
      const visitor = await come('touch');
      await visitor.goTo(`${demo()}about/`);
      await visitor.ask(
        'void addEventListener("click", (e) => { window.pressed = [e.pointerType, e.isTrusted]; })',
      );
      await visitor.act('h1');
      await visitor.until('window.pressed');
      expect(await visitor.ask('window.pressed')).toEqual([hasFinger ? 'touch' : 'mouse', true]);
      await visitor.close();
    },
  );
});
