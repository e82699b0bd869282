/** Times of an event by the clock of whoever reads them. */
export const timesAreYours = (zone: string) => `Kleiner unter jeder Uhrzeit: Ihre, ${zone}.`;
