import { machine } from '../site.ts';
import { noCards, placeCards } from './place-cards.ts';

/** The pictures others show beside a link to a page of this site. */
export const siteCards = machine ? placeCards(machine) : noCards;
