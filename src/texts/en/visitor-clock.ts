/** Times of an event by the clock of whoever reads them. */
/** Whose the smaller times are. */
export const timesAreYours = (zone: string) => `Smaller below each time: yours, ${zone}.`;
