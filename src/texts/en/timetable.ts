/** An event’s programme: its page, its filters, the visitor’s own programme. */
export const programme = 'Programme';
export const title = (event: string) => `Programme of ${event}`;
/** `where` is place and days, “Paris, 19 March 2024”. */
export const description = (event: string, where: string) =>
  `Every session of ${event} by day, time and room: ${where}.`;
export const until = (clock: string) => `until ${clock}`;
export const timeNotKnown = 'Time not known';
export const roomNotKnown = 'Room not known';
export const days = 'Days';

export const filter = 'Filter the programme';
export const facets = {
  room: 'Room',
  track: 'Track',
  kind: 'Kind',
  topic: 'Topic',
} as const;
export const clear = 'Show all';
export const mine = 'My programme';
export const asList = 'List';
export const asGrid = 'Grid';
export const view = 'View';
/** A star’s name: `talk` is the talk’s title. */
export const star = (talk: string) => `Add to my programme: ${talk}`;
