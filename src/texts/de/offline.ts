/** Reading without a connection. */
export const readingOffline = 'Lesen ohne Verbindung';
export const whatIsKept =
  'Vorträge und Programme, die Sie öffnen, bleiben in diesem Browser, samt den Namen für die Suche, und lassen sich ohne Verbindung lesen. Aufnahmen und Fotos nicht.';
export const keepPages = 'Seiten, die ich öffne, in diesem Browser behalten';

export const notConnected = 'Nicht verbunden';
export const notKept = 'Diese Seite ist hier nicht aufbewahrt, und es gibt keine Verbindung.';
export const keptTalks = 'Vorträge, die in diesem Browser aufbewahrt sind:';
export const tryAgain = 'Noch einmal versuchen';
