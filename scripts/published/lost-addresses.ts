import { readAddress } from '../../src/site/address/read-address.ts';
import type { PageFacts } from './page-facts.ts';
import { pathBelow, type PublishedSite } from './published-site.ts';

/** An address, or a place in a page, that was published and leads nowhere any more. */
export interface LostAddress {
  readonly path: string;
  /** What stood behind `#`; absent where the whole page or file is lost. */
  readonly fragment?: string;
  readonly remedy: string;
}

export interface Comparison {
  readonly before: PublishedSite;
  readonly now: PublishedSite;
  /** Whether the site has a file that none of its pages need link. */
  readonly hasFile: (path: string) => boolean;
  /** Whether an address is gone on purpose: what stood there is hidden. */
  readonly isHidden: (path: string) => boolean;
  /** The address of today that is nearest to an old one. */
  readonly nearest: (path: string) => string | undefined;
}

/** A page’s later parts come and go with what is listed; the first is there. */
const LATER_PART = /page\/\d+\/$/;
/** A line of a transcript: the page opens at its second whatever lines there are today. */
const LINE = /^t-\d+$/;

/** Every address of an earlier site that a site of today answers no more, pages first. */
export function lostAddresses(comparison: Comparison): LostAddress[] {
  const { before, now, hasFile, isHidden } = comparison;
  const lost: LostAddress[] = [];
  for (const [path, { ids }] of before.pages) {
    if (isHidden(path)) continue;
    const page = pageAt(path, now);
    if (!page) {
      lost.push({ path, remedy: remedyFor(path, comparison) });
      continue;
    }
    const hasLines = [...page.ids].some((id) => LINE.test(id));
    for (const id of ids) {
      if (page.ids.has(id) || (LINE.test(id) && hasLines) || isHidden(`${path}#${id}`)) continue;
      lost.push({ path, fragment: id, remedy: fragmentRemedy(id, path) });
    }
  }
  for (const path of before.files)
    if (!before.pages.has(path) && !hasFile(path) && !isHidden(path))
      lost.push({ path, remedy: fileRemedy(path) });
  return lost;
}

/** What answers at an address, by way of those it leads on to. */
function pageAt(path: string, { pages, root }: PublishedSite): PageFacts | undefined {
  let page = pages.get(path) ?? pages.get(path.replace(LATER_PART, ''));
  for (let hops = 0; page?.leadsTo !== undefined && hops < 5; hops += 1)
    page = pages.get(pathBelow(page.leadsTo, root, root) ?? '');
  return page;
}

function remedyFor(path: string, { nearest }: Comparison): string {
  const now = nearest(path);
  const page = readAddress(`/${path}`);
  const there = now === undefined ? '' : `Is it ${now} now? `;
  switch (page?.kind) {
    case 'talk':
      return now === undefined
        ? `Bring the talk back, or hide it: npm run hide -- talk ${page.slug}`
        : `${there}npm run pin -- --rename ${now} ${page.slug}`;
    case 'person':
      return `${there}Add was: [${page.id}] to the person in people.yaml.`;
    case 'event':
      return `${there}Write id: ${page.eventId} into its event.yaml.`;
    case 'topic':
      return `${there}Give the topic its id ${page.id} back in topics.yaml.`;
    case 'photo':
      return `${there}Write id: ${page.key} into its entry in photos.yaml, or hide it: npm run hide -- photo ${page.key}`;
    default:
      return 'Bring back what was listed there, or link the page that has it now.';
  }
}

const fragmentRemedy = (id: string, path: string): string =>
  id.startsWith('p-')
    ? `Write id: ${id.slice(2)} into the photo’s entry in photos.yaml.`
    : `Keep a part with the id ${id} on ${path || 'the home page'}.`;

const fileRemedy = (path: string): string =>
  /\.vtt$/.test(path)
    ? 'Bring the caption file back.'
    : 'Whoever reads this file finds nothing any more: bring back what it was made of.';
