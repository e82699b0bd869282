/** An event’s programme: its page, its filters, the visitor’s own programme. */
export const programme = 'Programm';
export const title = (event: string) => `Programm von ${event}`;
export const description = (event: string, where: string) =>
  `Alle Programmpunkte von ${event} nach Tag, Uhrzeit und Raum: ${where}.`;
export const until = (clock: string) => `bis ${clock}`;
export const timeNotKnown = 'Uhrzeit nicht bekannt';
export const roomNotKnown = 'Raum nicht bekannt';
export const days = 'Tage';

export const filter = 'Programm filtern';
export const facets = {
  room: 'Raum',
  track: 'Track',
  kind: 'Art',
  topic: 'Thema',
} as const;
export const clear = 'Alles zeigen';
export const mine = 'Mein Programm';
export const asList = 'Liste';
export const asGrid = 'Raster';
export const view = 'Ansicht';
export const star = (talk: string) => `In mein Programm: ${talk}`;
