import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './build-archives.ts';

/** A page of a built site. `path` is below its base: '' for home, `talks/`. */
export interface BuiltPage {
  readonly site: BuiltSite;
  readonly path: string;
  readonly html: string;
  /** The page only leads to another. */
  readonly moved: boolean;
}

/** Every HTML page of a built site. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      return {
        site,
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        moved: html.includes('http-equiv="refresh"'),
      };
    });
}

/** Every file of a built site, relative to its folder, with forward slashes. */
export function filesOf({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The values of an attribute in a page's markup, decoded. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decodeEntities(value),
  );
}

/** The text of a page without markup, for looking for what it says. */
export function textOf(html: string): string {
  return decodeEntities(
    html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ');
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** A page that leads elsewhere without what makes it leave. */
export const withoutLeaving = (html: string) =>
  html.replace(/<script[^>]* data-to=[\s\S]*?<\/script>|<noscript>[\s\S]*?<\/noscript>/g, '');
