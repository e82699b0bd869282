import { CACHING, folderPattern, HEADERS_OF_ALL, KEPT_FOLDERS } from './host-headers.ts';
import { TYPES_BY_NAME } from './media-types.ts';

/** Lines for a site of a Caddyfile, where the site’s files lie in `folder` followed by its path. */
export function caddyConfig(base: string, folder: string): string {
  const headers = Object.entries(HEADERS_OF_ALL).map(([name, value]) => `    ${name} "${value}"`);
  const kept = KEPT_FOLDERS.map(
    ([name, caching], index) =>
      `  @kept${index} path_regexp ^${folderPattern(base + name)}.\n` +
      `  header @kept${index} Cache-Control "${CACHING[caching]}"`,
  );
  const named = Object.entries(TYPES_BY_NAME).map(
    ([name, type], index) =>
      `  @named${index} path_regexp /${name.replace('.', '\\.')}$\n` +
      `  header @named${index} Content-Type "${type}; charset=utf-8"`,
  );
  return `handle ${base}* {
  root * ${folder}
  encode gzip
  header {
${headers.join('\n')}
    ?Cache-Control "${CACHING.asked}"
  }
${[...kept, ...named].join('\n')}
  file_server
}
handle_errors {
  root * ${folder}
  rewrite * ${base}404.html
  file_server
}
`;
}
