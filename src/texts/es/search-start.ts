/** What the search page is, to those who are sent its address. */
export const description = 'Encuentra a quien habla, un tema o una frase dicha, hasta el segundo.';

/** The search page before any script. */
export const needsScript =
  'La búsqueda necesita un script. Todo se encuentra también en estas listas.';
export const elsewhere = 'Buscar con DuckDuckGo';
