/** The help for the keys of the player. */
export const keysOfPlayer = 'Tasten des Players';
export const keys = 'Tasten';
export const singleKeys = 'Einzelne Tasten steuern den Player';

export const playOrPause = 'Wiedergabe oder Pause';
export const tenSeconds = '10 Sekunden zurück oder vor';
export const fiveSeconds = '5 Sekunden zurück oder vor';
export const oneFrame = 'Ein Bild zurück oder vor, bei Pause';
export const toTenth = 'Zu diesem Zehntel des Vortrags';
export const speed = 'Langsamer oder schneller';
export const captions = 'Untertitel';
export const sound = 'Ton aus oder an';
export const quotation = 'Die ausgewählten Worte oder die laufende Zeile als Zitat kopieren';
export const help = 'Diese Hilfe';
