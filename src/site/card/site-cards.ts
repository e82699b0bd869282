import { watched } from '../reads/read-log.ts';
import { unwatchedMachine } from '../site.ts';
import { noCards, placeCards, type Cards } from './place-cards.ts';

const cards = unwatchedMachine ? placeCards(unwatchedMachine) : noCards;

/** The pictures others show beside a link to a page of this site. */
export const siteCards: Cards = {
  all: cards.all,
  former: cards.former,
  of: watched('card', cards.of),
  isOwn: watched('own-card', cards.isOwn),
};
