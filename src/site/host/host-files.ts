import { apacheConfig } from './apache-config.ts';
import { netlifyHeaders } from './netlify-headers.ts';

/** What hosts read beside the pages, by the file’s name in the site’s folder. */
export const hostFiles = (base: string): Readonly<Record<string, string>> => ({
  _headers: netlifyHeaders(base),
  '.htaccess': apacheConfig(base),
});
