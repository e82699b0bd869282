import { xmlAttributes } from '../text/xml-text.ts';

/** What is shown on pages of others: a small frame that takes the width it is given. */
export const frameSize = { width: 480, height: 400 } as const;

/** Markup that shows an embedded page, by its whole address. YouTube's player refuses without a referrer. */
export const embedSnippet = (address: string, title: string): string =>
  `<iframe${xmlAttributes({
    src: address,
    title: title.replace(/\s+/g, ' '),
    width: String(frameSize.width),
    height: String(frameSize.height),
    style: 'width:100%;max-width:720px;border:0',
    loading: 'lazy',
    allow: 'autoplay; fullscreen; picture-in-picture; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  })} allowfullscreen></iframe>`;
