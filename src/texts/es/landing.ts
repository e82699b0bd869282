/** The first page, and the page for addresses that lead nowhere. */
export const frequentTopics = 'Temas frecuentes';
export const latestEvent = 'Último evento';
export const wholeEvent = 'El evento completo';

export const notHere = 'Esta página no está aquí';
export const notHereAtAll = 'Esta página no está aquí.';
export const perhaps =
  'Puede que la dirección tenga una errata, o que la página nunca existiera. ¿Buscabas una de estas?';
