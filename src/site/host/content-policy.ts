/**
 * What a page of the site may load and run. No script and no style element that stands in a page runs, whatever
 * reached it from outside; style attributes do, for the hue of an event and the shape of a photo. Recordings may
 * be files of any host. Who may show pages in a frame is not limited: there is nothing to sign in to.
 */
const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self' https://www.youtube.com",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
  'media-src': "'self' https: http: blob:",
  'frame-src': "'self' https://www.youtube-nocookie.com https://www.youtube.com",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
} as const;

/** The Content-Security-Policy of every page, as a header or in a `meta`. */
export const contentPolicy = Object.entries(DIRECTIVES)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** YouTube's player refuses with error 153 where it is not told who shows it. */
export const referrerPolicy = 'strict-origin-when-cross-origin';
