/** Series: their pages, and what leads to them. */
export const series = 'Series';
/** `years` is “2024–2027”. */
export const description = (name: string, events: string, years: string | undefined) =>
  years === undefined
    ? `${events} of ${name}: talks, people and photos.`
    : `${events} of ${name}, ${years}: talks, people and photos.`;
export const allOf = (name: string) => `All of ${name}`;

export const returning = 'On stage more than once';
/** `talks` is “3 talks”, `events` “2 events”. */
export const talksAt = (talks: string, events: string) => `${talks} at ${events}:`;

export const neighbouringEvents = (name: string) => `Before and after, ${name}`;
export const eventBefore = 'Before';
export const eventAfter = 'After';
