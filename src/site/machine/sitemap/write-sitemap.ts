import { xmlElement, xmlEmpty, xmlText } from '../text/xml-text.ts';
import type { SitemapEntry, SitemapVideo } from './sitemap-entry.ts';

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';
const VIDEOS = 'http://www.google.com/schemas/sitemap-video/1.1';

/** What the video extension takes: characters of a title and of a description, seconds. */
const MOST = { title: 100, description: 2_048, seconds: 28_800 };

/** A part of a sitemap as XML. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const pages = entries.map(
    ({ page, images, video, languages = [] }) =>
      `<url><loc>${xmlText(page)}</loc>${languages
        .map((other) =>
          xmlEmpty('xhtml:link', {
            rel: 'alternate',
            hreflang: other.language,
            href: other.page,
          }),
        )
        .join('')}${images
        .map((image) => `<image:image>${xmlElement('image:loc', image)}</image:image>`)
        .join('')}${video ? writeVideo(video) : ''}</url>\n`,
  );
  const pagesOfOthers = entries.some(({ languages }) => languages) ? ` xmlns:xhtml="${XHTML}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${SPACE}"${pagesOfOthers} xmlns:image="${IMAGES}" xmlns:video="${VIDEOS}">\n${pages.join('')}</urlset>\n`;
}

/** The extension wants its elements in this order. */
function writeVideo(video: SitemapVideo): string {
  const { seconds } = video;
  const length =
    seconds !== undefined && seconds >= 1 && seconds <= MOST.seconds ? String(seconds) : undefined;
  return `<video:video>${[
    xmlElement('video:thumbnail_loc', video.thumbnail),
    xmlElement('video:title', cut(video.title, MOST.title)),
    xmlElement('video:description', cut(video.description, MOST.description)),
    xmlElement('video:content_loc', video.file),
    xmlElement('video:player_loc', video.player),
    xmlElement('video:duration', length),
    xmlElement('video:publication_date', video.published),
  ].join('')}</video:video>`;
}

const cut = (text: string, most: number) => Array.from(text).slice(0, most).join('');

/** The list of a sitemap's parts, by their whole addresses. */
export function writeSitemapIndex(parts: readonly string[]): string {
  const rows = parts.map((part) => `<sitemap><loc>${xmlText(part)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${SPACE}">\n${rows.join('')}</sitemapindex>\n`;
}
