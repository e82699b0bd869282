import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { classicScripts } from './classic-scripts.ts';
import { diskBase, fromFile } from './disk-address.ts';

/** What scripts fetch: lists of talks, pictures of an event, the search's index. */
const FETCHED = /^(?:lists\/.*\.json|events\/[^/]+\/pictures\.json|search\/.*\.(?:json|bin))$/;
/** What only hosts and pages of others have use for. */
const LEFT_OUT =
  /^(?:embed\/|_headers$|sw\.js$|manifest\.json$|icon-\d+\.png$|offline\/|\.htaccess$|robots\.txt$)/;
const MODULE = /<script type="module" src="([^"]+)">/g;
/** What a browser keeps or installs of a site on a host. */
const FOR_HOSTS = /<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Changes a site that was built for `diskBase`, in its own folder, into one that opens by double click: relative
 * addresses, classic scripts, and data as scripts.
 */
export async function layOutForDisk(site: string): Promise<void> {
  const modules = new Set<string>();
  for (const file of filesBelow(site)) {
    const path = join(site, file);
    if (LEFT_OUT.test(file)) await rm(path);
    else if (FETCHED.test(file)) {
      const packed = (await readFile(path)).toString('base64');
      await writeFile(`${path}.js`, `fileFromDisk(${JSON.stringify(file)},"${packed}");\n`);
      await rm(path);
    } else if (/\.(?:html|css|svg|json|xml|txt)$/.test(file)) {
      const text = await readFile(path, 'utf8');
      for (const [, address = ''] of file.endsWith('.html') ? text.matchAll(MODULE) : [])
        modules.add(basename(address));
      await writeFile(path, file.endsWith('.html') ? pageForDisk(text, file) : settled(text, file));
    }
  }
  const assets = join(site, 'assets');
  const names = [...modules].sort();
  const scripts = await classicScripts(assets, names);
  for (const name of await readdir(assets))
    if (name.endsWith('.js') && !/^(?:choose-theme|go-on)\./.test(name))
      await rm(join(assets, name));
  for (const [index, name] of names.entries())
    await writeFile(join(assets, name), scripts[index] ?? '');
  const own = await readFile(new URL('./from-disk.js', import.meta.url), 'utf8');
  await writeFile(join(assets, 'from-disk.js'), own);
  for (const folder of ['embed', 'offline'])
    await rm(join(site, folder), { recursive: true, force: true });
}

const settled = (text: string, file: string) => fromFile(text, file.split('/').length - 1);

/** A page without its policy, which knows only hosts, and with the script that stands in for one. */
function pageForDisk(html: string, file: string): string {
  const first = `<script src="${diskBase}assets/from-disk.js" data-root="${diskBase}" data-base="BASE">`;
  const page = html
    .replace(FOR_HOSTS, '')
    .replace(POLICY, `${first}</script>`)
    .replace(MODULE, (_, address: string) => `<script defer src="${address}">`);
  return settled(page, file)
    .replace(/data-root="([^"]*)index\.html"/, 'data-root="$1"')
    .replace('data-base="BASE"', `data-base="${diskBase}"`);
}
