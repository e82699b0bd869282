import type { DescribedTalk } from '../../descriptions/described-talk.ts';
import type { DescribedResource } from '../../model/archive.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { webAddress } from '../../descriptions/web-address.ts';

/** As much of a description as may be shown. */
export interface PublishedDescription {
  readonly abstract?: string;
  readonly resources: readonly DescribedResource[];
  readonly tags: readonly string[];
}

const MOST_TEXT = 6_000;
const MOST_LINKS = 6;
const MOST_TAGS = 30;

/**
 * What a description says, with present names in the place of former ones; a paragraph that names somebody
 * hidden goes, and so does an address that names somebody by a name left behind or is none of the web.
 */
export function publishDescription(
  { abstract, links, tags }: DescribedTalk,
  people: PeopleIndex,
): PublishedDescription {
  const names = people.formerNames;
  const paragraphs = (abstract ?? '').split('\n\n').filter((text) => !people.namesHidden(text));
  const text = names.present(firstParagraphs(paragraphs));
  const resources = links.flatMap(({ kind, url }): DescribedResource[] => {
    const address = kind === 'person' ? undefined : webAddress(url);
    if (kind === 'person' || address === undefined) return [];
    return names.find(url).length > 0 || people.namesHidden(url) ? [] : [{ kind, url: address }];
  });
  return {
    resources: resources.slice(0, MOST_LINKS),
    tags: tags.slice(0, MOST_TAGS),
    ...(text && { abstract: text }),
  };
}

/** Whole paragraphs up to a length; a single longer one is cut between words. */
function firstParagraphs(paragraphs: readonly string[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    const next = text ? `${text}\n\n${paragraph}` : paragraph;
    if (next.length > MOST_TEXT) break;
    text = next;
  }
  return text || (paragraphs[0] ?? '').slice(0, MOST_TEXT).replace(/\s+\S*$/u, ' …');
}
