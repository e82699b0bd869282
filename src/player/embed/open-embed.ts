import { askedMoment } from '../../domain/moment-address.ts';
import { embedTexts } from '../../texts/texts.ts';
import { embeddedPage, embedOfPage, type Embedded } from './embed-address.ts';

/**
 * Shows a talk or a person's talks on somebody else's page: what the page of this site shows, and nothing around
 * it. Nothing is asked of anybody else before Play is pressed.
 */
const place = document.querySelector<HTMLElement>('[data-embed]');
const says = place?.querySelector('[data-embed-says]');
const asked = embeddedPage(location.search);
// The player looks at the address as soon as it is there, which is before the talk is.
const moment = askedMoment(location);
if (moment !== undefined) {
  const rest = new URLSearchParams(location.search);
  rest.delete('t');
  history.replaceState(null, '', `${location.pathname}?${rest.toString()}`);
}
if (place && asked) {
  show(asked, place).then(
    () => {
      says?.remove();
      if (moment !== undefined) location.replace(`#t=${moment}`);
    },
    () => {
      if (says) says.textContent = embedTexts.notFound;
    },
  );
} else if (says) says.textContent = embedTexts.notFound;

async function show({ kind, path }: Embedded, into: HTMLElement): Promise<void> {
  const page = await fetchPage(new URL(path, new URL(into.dataset['home'] ?? '/', location.href)));
  into.querySelector('h1')?.replaceChildren(titleOf(page));
  if (kind === 'person') into.append(...talksOf(page.content));
  else into.append(...page.content.querySelectorAll('talk-player, .chapters, [data-transcript]'));
}

interface FetchedPage {
  readonly address: URL;
  readonly content: Document;
}

/** A page, or the one it leads to: addresses that talks and people once had still work. */
async function fetchPage(address: URL, mayLead = true): Promise<FetchedPage> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const content = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const leads = content.querySelector('meta[name="robots"][content="noindex"]');
  const to = content.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!leads) return { address, content };
  if (!mayLead || to == null) throw new Error('leads nowhere');
  // The canonical address may name a host this copy is not on.
  return fetchPage(new URL(new URL(to, address).pathname, address), false);
}

function titleOf({ address, content }: FetchedPage): HTMLElement {
  const link = document.createElement('a');
  link.href = address.href;
  link.textContent = content.querySelector('h1')?.textContent.trim() ?? '';
  return link;
}

/** The talks of a person's page, each leading to its embedded page. */
function talksOf(content: Document): Node[] {
  const lists = [...content.querySelectorAll('.row-list')];
  for (const link of lists.flatMap((list) => [...list.querySelectorAll('a')])) {
    const embedded = embedOfPage(link.getAttribute('href') ?? '');
    if (embedded === undefined) continue;
    link.setAttribute('href', embedded);
    link.target = '_self';
  }
  return lists;
}
