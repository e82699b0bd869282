import { CACHING, folderPattern, HEADERS_OF_ALL, KEPT_FOLDERS } from './host-headers.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME } from './media-types.ts';

const TEXTS = [
  ...['text/css', 'text/calendar', 'text/javascript', 'text/plain', 'text/vtt'],
  ...['application/json', 'application/xml', ...new Set(Object.values(TYPES_BY_NAME))],
].join(' ');

/**
 * Lines for a `server` of nginx, where the site’s files lie in `folder` followed by its path. A `location` with an
 * `add_header` of its own forgets those around it, so all stand in one, and a variable says what differs.
 */
export function nginxConfig(base: string, folder: string): string {
  const kept = KEPT_FOLDERS.map(
    ([name, caching]) =>
      `if ($uri ~ "^${folderPattern(base + name)}.") { set $kept "${CACHING[caching]}"; }`,
  );
  const headers = Object.entries(HEADERS_OF_ALL).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(TYPES_BY_ENDING).map(([ending, type]) => `    ${type} ${ending};`);
  const named = Object.entries(TYPES_BY_NAME).map(
    ([name, type]) =>
      `  location ~ "/${name.replace('.', '\\.')}$" { types { } default_type ${type}; }`,
  );
  return `set $kept "${CACHING.asked}";
${kept.join('\n')}
location ${base} {
  root ${folder};
  index index.html;
  error_page 404 ${base}404.html;
${headers.join('\n')}
  add_header Cache-Control $kept;
  charset utf-8;
  charset_types ${TEXTS};
  gzip on;
  gzip_types ${TEXTS} image/svg+xml;
  types {
${types.join('\n')}
  }
${named.join('\n')}
}
`;
}
