/** Series: their pages, and what leads to them. */
export const series = 'Reihe';
export const description = (name: string, events: string, years: string | undefined) =>
  years === undefined
    ? `${events} von ${name}: Vorträge, Personen und Fotos.`
    : `${events} von ${name}, ${years}: Vorträge, Personen und Fotos.`;
export const allOf = (name: string) => `Alles von ${name}`;

export const returning = 'Mehr als einmal auf der Bühne';
export const talksAt = (talks: string, events: string) => `${talks} auf ${events}:`;

export const neighbouringEvents = (name: string) => `Davor und danach, ${name}`;
export const eventBefore = 'Davor';
export const eventAfter = 'Danach';
