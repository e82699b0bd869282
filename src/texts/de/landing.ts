/** The first page, and the page for addresses that lead nowhere. */
export const frequentTopics = 'Häufige Themen';
export const latestEvent = 'Neueste Veranstaltung';
export const wholeEvent = 'Die ganze Veranstaltung';

export const notHere = 'Diese Seite gibt es hier nicht';
export const notHereAtAll = 'Diese Seite gibt es hier nicht.';
export const perhaps =
  'Die Adresse ist vielleicht vertippt, oder es gab die Seite nie. Meinten Sie eine von diesen?';
