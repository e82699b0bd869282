/** Feeds and calendars: what readers elsewhere show, and the links to them. */
export const subscribe = 'Subscribe:';
export const subscribeTo = (part: string) => `${part}:`;
export const feed = 'Feed';
export const jsonFeed = 'JSON feed';
export const podcast = 'Podcast';
export const calendar = 'Calendar';
/** `what` is a person’s or a topic’s name. */
export const partOf = (what: string, archive: string) => `${what} · ${archive}`;
export const newTalks = (what: string) => `New talks: ${what}`;
export const watch = 'Watch, read and search it';
export const transcriptIn = (language: string) => `Transcript in ${language}`;
export const endNotKnown = 'When it ended is not known.';
