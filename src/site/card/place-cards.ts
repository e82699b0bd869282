import type { MachineContext } from '../context/machine-context.ts';
import { joinNames } from '../words/words.ts';
import type { ShareImage } from '../picture/share-image.ts';
import { movedFolders } from '../moved-folders.ts';
import { cardSize, type Card, type PlacedCard } from './card.ts';
import { createCardFacts } from './facts/card-facts.ts';

/** The cards of a site, and which of them a page shows. */
export interface Cards {
  readonly all: readonly PlacedCard[];
  /** The card of the page at an address, or of the nearest one above it; undefined where an archive wants none. */
  readonly of: (page: string) => ShareImage | undefined;
  /** The same at addresses their pages had once: whoever showed them beside a link shows them still. */
  readonly former: readonly PlacedCard[];
  /** Whether a page has a card to itself. */
  readonly isOwn: (page: string) => boolean;
}

/** Every card an archive wants, at its place below the address of its page. */
export function placeCards({ archive, urls, whole }: MachineContext): Cards {
  const facts = createCardFacts(archive);
  const pages = new Map<string, PlacedCard>();
  const place = (page: string, card: Card) =>
    pages.set(page, {
      address: urls.card(page, card.picture === undefined ? 'png' : 'jpg'),
      page,
      card,
    });
  const wanted = archive.settings.cards;
  if (wanted !== 'none') {
    place(urls.home, facts.home(new URL(whole(urls.home)).host));
    for (const event of archive.events) {
      place(urls.event(event.id), facts.event(event));
    }
    for (const one of archive.series) place(urls.series(one.id), facts.series(one));
  }
  if (wanted === 'all') {
    for (const talk of archive.talks) place(urls.talk(talk), facts.talk(talk));
    for (const person of archive.people) {
      place(urls.person(person.id), facts.person(person));
    }
    for (const topic of archive.topics) {
      place(urls.topic(topic.id), facts.topic(topic));
    }
    for (const photo of archive.photos) {
      place(urls.photo(photo), facts.photo(photo));
    }
  }
  const nearest = (page: string): PlacedCard | undefined => {
    const own = pages.get(page);
    if (own || page.length <= urls.home.length) return own;
    return nearest(page.slice(0, page.lastIndexOf('/', page.length - 2) + 1));
  };
  const former = movedFolders({ archive, urls }).flatMap(({ is, from, to }): PlacedCard[] => {
    const placed = pages.get(to);
    const address = urls.card(from, is === 'photo' ? 'jpg' : 'png');
    return placed ? [{ ...placed, page: from, address }] : [];
  });
  const taken = new Set([...pages.values()].map(({ address }) => address));
  return {
    all: [...pages.values()],
    former: former.filter(({ address }) => !taken.has(address) && taken.add(address)),
    of(page) {
      const placed = nearest(page);
      return placed && { src: placed.address, ...cardSize, alt: altOf(placed.card) };
    },
    isOwn: (page) => pages.has(page),
  };
}

/** What a card says, for who does not see it. */
const altOf = ({ kicker, title, names, foot }: Card) =>
  [title, joinNames(names.slice(0, 9)), kicker, foot].filter(Boolean).join(' · ');

/** The cards of an archive that nobody knows the address of: a preview needs a whole one. */
export const noCards: Cards = { all: [], former: [], of: () => undefined, isOwn: () => false };
