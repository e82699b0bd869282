/** What a file is by its own name, where its ending does not tell all. */
export const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'podcast.xml': 'application/rss+xml',
  'chapters.json': 'application/json+chapters',
  'archive.schema.json': 'application/schema+json',
  'event.schema.json': 'application/schema+json',
};

/** What a file is by its ending; all that the site is made of. */
export const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bin: 'application/octet-stream',
  css: 'text/css',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

const IS_TEXT = /^text\/|[/+](?:xml|json)|javascript/;

/** The Content-Type of a file of the site by its path, with its character set where it is text. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES_BY_NAME[name] ?? TYPES_BY_ENDING[ending] ?? 'application/octet-stream';
  return IS_TEXT.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type;
}
