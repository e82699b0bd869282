/** What a search can be held to, as tabs. */
export const SCOPES = [
  ['all', 'All'],
  ['talk', 'Talks'],
  ['person', 'People'],
  ['topic', 'Topics'],
  ['moment', 'Transcripts'],
  ['photo', 'Photos'],
] as const;

export type Scope = (typeof SCOPES)[number][0];
