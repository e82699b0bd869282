/** The search box that opens over a page. */
export const search = 'Buscar';
export const searchWhat = 'Buscar charlas, personas, temas y lo que se dijo';
export const searchFor = 'Una charla, una persona, algo que se dijo';
export const close = 'Cerrar la búsqueda';
export const suggestions = 'Sugerencias y resultados';
export const recent = 'Recientes';
export const topics = 'Temas';
export const quotationMarks =
  'Las palabras entre comillas se buscan tal cual. Un enlace de YouTube encuentra su charla.';
export const clearRecent = 'Borrar búsquedas recientes';
export const move = 'mover';
export const open = 'abrir';
export const newTab = 'pestaña nueva';
export const allResults = 'Todos los resultados y filtros';
