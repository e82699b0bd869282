import { CACHING, folderPattern, HEADERS_OF_ALL, KEPT_FOLDERS } from './host-headers.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME } from './media-types.ts';

/** `.htaccess` for the site's own folder. What a server was built without is passed over. */
export function apacheConfig(base: string): string {
  const setting = (name: string, value: string) => `  Header set ${name} "${value}"`;
  return `ErrorDocument 404 ${base}404.html
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
<IfModule mod_mime.c>
${Object.entries(TYPES_BY_ENDING)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 .css .html .ics .js .json .txt .vtt .xml
</IfModule>
${Object.entries(TYPES_BY_NAME)
  .map(([name, type]) => `<Files "${name}">\n  ForceType "${type}; charset=utf-8"\n</Files>`)
  .join('\n')}
<IfModule mod_headers.c>
${Object.entries(HEADERS_OF_ALL)
  .map(([name, value]) => setting(name, value))
  .join('\n')}
${setting('Cache-Control', CACHING.asked)}
${KEPT_FOLDERS.map(
  ([folder, caching]) =>
    `  Header set Cache-Control "${CACHING[caching]}" "expr=%{REQUEST_URI} =~ m#^${folderPattern(base + folder)}.#"`,
).join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/vtt text/calendar
  AddOutputFilterByType DEFLATE application/json application/xml application/atom+xml application/feed+json image/svg+xml
</IfModule>
`;
}
