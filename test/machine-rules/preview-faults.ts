import sharp from 'sharp';

const NEEDED = [
  'og:title',
  'og:description',
  'og:url',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
];
const MOST_BYTES = 25_000;

const metaOf = (html: string, property: string) =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

/** The whole address of the picture a page shows beside a link to it; undefined where it names none. */
export const previewOf = (html: string): string | undefined => metaOf(html, 'og:image');

/**
 * What is wrong with the preview of a page by what chats and networks ask for, as lines that name the rule.
 * `fileAt` gives the bytes at a whole address, undefined where nothing answers.
 */
export async function previewFaults(
  html: string,
  fileAt: (address: string) => Uint8Array | undefined,
): Promise<string[]> {
  const faults = NEEDED.filter((name) => !metaOf(html, name)).map((name) => `no ${name}`);
  if (metaOf(html, 'twitter:card') !== 'summary_large_image') faults.push('no large picture');
  const address = previewOf(html) ?? '';
  if (!/^https?:\/\//.test(address)) return [...faults, 'no whole address'];
  const bytes = fileAt(address);
  if (!bytes) return [...faults, 'nothing answers'];
  const image = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (!image) return [...faults, 'no picture'];
  const { width, height, format } = image;
  if (metaOf(html, 'og:image:type') !== `image/${format}`) faults.push('another type');
  if (metaOf(html, 'og:image:width') !== String(width)) faults.push('another width');
  if (metaOf(html, 'og:image:height') !== String(height)) faults.push('another height');
  if (!/\/card\.(?:png|jpg)$/.test(address)) return faults;
  if (width !== 1200 || height !== 630) faults.push('a card that is not 1200 × 630');
  if (bytes.length > MOST_BYTES) faults.push('a card over 25 kB');
  return faults;
}
