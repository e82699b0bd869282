import { closestAddresses } from './closest-addresses.ts';

/** On the page for addresses that lead nowhere: puts the nearest pages first and fills the search field. */
async function suggestPages(list: HTMLElement, addresses: string): Promise<void> {
  const words = decodeURIComponent(location.pathname)
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/[-_.]+/g, ' ');
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (field && words) field.value = words;
  const response = await fetch(addresses);
  if (!response.ok) return;
  const known = (await response.json()) as [path: string, title: string][];
  const items = closestAddresses(location.pathname, known, 3).map(([path, title]) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  if (items.length > 0) list.replaceChildren(...items);
}

const list = document.querySelector<HTMLElement>('[data-suggestions]');
const { addresses } = list?.dataset ?? {};
if (list && addresses) void suggestPages(list, addresses);
