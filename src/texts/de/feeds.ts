/** Feeds and calendars: what readers elsewhere show, and the links to them. */
export const subscribe = 'Abonnieren:';
export const subscribeTo = (part: string) => `${part}:`;
export const feed = 'Feed';
export const jsonFeed = 'JSON-Feed';
export const podcast = 'Podcast';
export const calendar = 'Kalender';
export const partOf = (what: string, archive: string) => `${what} · ${archive}`;
export const newTalks = (what: string) => `Neue Vorträge: ${what}`;
export const watch = 'Ansehen, lesen und durchsuchen';
export const transcriptIn = (language: string) => `Transkript auf ${language}`;
export const endNotKnown = 'Wann es endete, ist nicht bekannt.';
