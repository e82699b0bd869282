import type { APIRoute } from 'astro';
import { archive, urls } from '../site/site.ts';
import { languageTexts } from '../texts/texts.ts';

const ICON_SIZES = [192, 512];
/** `--bg` of `tokens.css`: what stands on a screen before the first page does. */
const GROUND = '#f9fafc';

/** What a browser needs to know to put the archive among somebody’s programs. */
export const GET: APIRoute = () =>
  Response.json({
    name: archive.settings.title,
    short_name: archive.settings.title,
    description: archive.settings.tagline,
    lang: languageTexts.tag,
    id: urls.home,
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: GROUND,
    theme_color: GROUND,
    icons: [
      { src: urls.favicon, sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({
          src: urls.appIcon(size),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
  });
