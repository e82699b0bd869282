import type { ListFile } from '../../player/lists/list-file.ts';
import { closestAddresses, type Address } from '../../site/address/closest-addresses.ts';

/** On the page for addresses that lead nowhere: puts the nearest pages first and fills the search field. */
async function suggestPages(list: HTMLElement, addresses: string): Promise<void> {
  const words = decodeURIComponent(location.pathname)
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/[-_.]+/g, ' ');
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (field && words) field.value = words;
  const near = await nearPages(location.pathname, new URL(addresses, location.href));
  const items = near.map(([path, title]) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  if (items.length > 0) list.replaceChildren(...items);
}

/** The talks of the event an address names, else whatever of the archive is near: thousands of titles. */
async function nearPages(wrong: string, addresses: URL): Promise<Address[]> {
  const event = /\/events\/([^/]+)\/talks\/./.exec(wrong)?.[1];
  if (event !== undefined) {
    const held = await readJson<ListFile>(new URL(`lists/event/${event}.json`, addresses));
    const talks = held?.talks.map(({ href, title }): Address => [href, title]) ?? [];
    const near = closestAddresses(wrong, talks, 3);
    if (near.length > 0) return near;
  }
  return closestAddresses(wrong, (await readJson<Address[]>(addresses)) ?? [], 3);
}

async function readJson<T>(address: URL): Promise<T | undefined> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as T) : undefined;
}

const list = document.querySelector<HTMLElement>('[data-suggestions]');
const { addresses } = list?.dataset ?? {};
if (list && addresses) void suggestPages(list, addresses);
