import type { Page } from 'playwright-core';
import { readPackageFont } from '../../fonts/package-font.ts';

const FONTS = ['narrow', 'wide'] as const;
const SPACINGS = ['plain', 'spaced'] as const;

/** How a page's text may be drawn: in which font, and with WCAG 1.4.12's spacing or without. */
export interface TextVariant {
  readonly font: (typeof FONTS)[number];
  readonly spacing: (typeof SPACINGS)[number];
}

/** Every font with every spacing. */
export const TEXT_VARIANTS: readonly TextVariant[] = FONTS.flatMap((font) =>
  SPACINGS.map((spacing) => ({ font, spacing })),
);

const faces = FONTS.flatMap((font) =>
  ([400, 700] as const).map((weight) => {
    const data = readPackageFont(font, weight, 'woff2').toString('base64');
    return `@font-face { font-family: ${font}; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
  }),
).join('\n');

/** Parts out of sight are laid out too: with `content-visibility` nothing of them could stick out. */
const STYLES = `${faces}
  * { content-visibility: visible !important; transition: none !important; animation: none !important }
  ${FONTS.map((font) => `[data-text~=${font}] :is(*, ::before, ::after) { font-family: ${font} !important }`).join('\n')}
  [data-text~=spaced] * {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  }
  [data-text~=spaced] p { margin-block-end: 2em !important }`;

/** Brings the fonts and spacings into a page. Call once a page, before `drawText`. */
export async function bringFonts(tab: Page): Promise<void> {
  await tab.addStyleTag({ content: STYLES });
  await tab.evaluate(
    (fonts) =>
      Promise.all(
        fonts.flatMap((font) => [400, 700].map((w) => document.fonts.load(`${w} 1em ${font}`))),
      ),
    [...FONTS],
  );
}

/**
 * Draws a page's text in a variant. Gives how wide a line of it is in pixels, so that a test sees that the
 * font is there.
 */
export function drawText(tab: Page, { font, spacing }: TextVariant): Promise<number> {
  return tab.evaluate(
    ([font, spacing]) => {
      document.documentElement.dataset['text'] = `${font} ${spacing}`;
      const line = document.createElement('span');
      line.style.cssText = 'position:absolute;white-space:nowrap;font:16px monospace';
      line.textContent = 'Every talk, every moment, every photo';
      document.body.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return document.fonts.check(`16px ${font}`) ? width : 0;
    },
    [font, spacing] as const,
  );
}
