import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { filesBelow } from '../files-below.ts';
import { publishedSite, type PublishedSite } from './published-site.ts';

/** A host that stands for the one a folder is published at. */
const HOST = 'https://site.invalid';

/** Reads a built site, with every file in it. Throws a UserError where there is none. */
export function readSiteFolder(folder: string): PublishedSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError('There is no built site here.', {
      found: folder,
      expected: 'a folder with index.html',
      remedy: 'npm run build',
    });
  }
  const names = filesBelow(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = names.filter((name) => /(?:^|\/)index\.html$/.test(name));
  // The path it was built for: every page names its sign.
  const base = /href="([^"]*)favicon\.svg"/.exec(read('index.html'))?.[1] ?? '/';
  const texts = new Map(pages.map((name) => [name.replace(/index\.html$/, ''), read(name)]));
  return publishedSite(texts, `${HOST}${base.startsWith('/') ? base : '/'}`);
}

/** Whether a built site has a file, by its path. */
export const hasFile = (folder: string, path: string): boolean => existsSync(join(folder, path));
