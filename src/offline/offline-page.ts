import { cachePrefix } from './offline-build.ts';

const list = document.querySelector('[data-kept]');
const prefix = cachePrefix(import.meta.env.BASE_URL);

/** Fills the list with the pages of talks that are kept here, by their titles. */
async function listKept(into: Element): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const titles = new Map<string, string>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!/\/talks\/[^/]+\/$/.test(request.url)) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      const page = new DOMParser().parseFromString(html, 'text/html');
      titles.set(request.url, page.querySelector('h1')?.textContent.trim() ?? request.url);
    }
  }
  into.replaceChildren(
    ...[...titles]
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([href, title]) => entry(href, title)),
  );
  for (const around of document.querySelectorAll<HTMLElement>('[data-kept-any]'))
    around.hidden = titles.size === 0;
}

function entry(href: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  return item;
}

// The address is still that of the page that was asked for.
const again = () => location.reload();
document.querySelector('[data-again]')?.addEventListener('click', again);
addEventListener('online', again);
if (list && 'caches' in window) listKept(list).catch(() => undefined);
