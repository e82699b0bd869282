/** Events: their list, their pages, their schedules. */
export const listDescription = 'Alle Veranstaltungen dieses Archivs.';
export const newestFirst = (counted: string) => `${counted}, die neueste zuerst.`;
export const description = (event: string, where: string) =>
  `Vorträge, Personen und Fotos von ${event}, ${where}.`;

export const none = 'Noch keine Veranstaltungen.';

export const schedule = 'Ablauf';
export const stillToCome = (days: string) =>
  `Steht noch bevor: ${days}. Aufnahmen und Fotos stehen danach hier.`;
export const programmeFiles = 'Dieses Programm für andere Programme: {xml} oder {json}.';
export const programmeXml = 'schedule.xml';
export const programmeJson = 'schedule.json';
export const onStage = 'Auf der Bühne';
export const visitorTime = 'Auch meine Uhrzeit';
export const timesAtVenue = (zone: string) => `Uhrzeiten am Ort, ${zone}.`;

export const aboutEvent = 'Über die Veranstaltung';
export const partOf = (whole: string) => `Teil von ${whole}`;
export const playlist = 'Playlist bei YouTube';
export const playlistOf = (number: number) => `Playlist ${number} bei YouTube`;
export const photoAlbum = 'Fotoalbum';
export const seats = 'Plätze';
export const sponsoredBy = 'Unterstützt von';
