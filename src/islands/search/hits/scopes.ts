/** What a search can be held to, as tabs. */
export const SCOPES = ['all', 'talk', 'person', 'topic', 'moment', 'photo'] as const;

export type Scope = (typeof SCOPES)[number];
