/** Reading without a connection. */
export const readingOffline = 'Leer sin conexión';
export const whatIsKept =
  'Las charlas y los programas que abre se guardan en este navegador, con los nombres para la búsqueda, y se pueden leer sin conexión. Las grabaciones y las fotos no.';
export const keepPages = 'Guardar en este navegador las páginas que abro';

export const notConnected = 'Sin conexión';
export const notKept = 'Esta página no está guardada aquí y no hay conexión.';
export const keptTalks = 'Charlas guardadas en este navegador:';
export const tryAgain = 'Volver a intentarlo';
