/** Feeds and calendars: what readers elsewhere show, and the links to them. */
export const subscribe = 'Suscribirse:';
export const subscribeTo = (part: string) => `${part}:`;
export const feed = 'Canal web';
export const jsonFeed = 'Canal JSON';
export const podcast = 'Pódcast';
export const calendar = 'Calendario';
export const partOf = (what: string, archive: string) => `${what} · ${archive}`;
export const newTalks = (what: string) => `Charlas nuevas: ${what}`;
export const watch = 'Verla, leerla y buscar en ella';
export const transcriptIn = (language: string) => `Transcripción en ${language}`;
export const endNotKnown = 'No se sabe cuándo terminó.';
