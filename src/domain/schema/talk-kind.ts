/** What a talk can be, from the most usual to the least; hand files and parsed titles use these words. */
export const TALK_KINDS = [
  'talk',
  'keynote',
  'lightning_talk',
  'panel',
  'tutorial',
  'workshop',
  'interview',
  'project_update',
  'intro',
  'closing',
  'sponsored',
  'other',
] as const;

export type TalkKind = (typeof TALK_KINDS)[number];
