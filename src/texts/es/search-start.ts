/** The search page before any script. */
export const needsScript =
  'La búsqueda necesita un script. Todo se encuentra también en estas listas.';
export const elsewhere = 'Buscar con DuckDuckGo';
