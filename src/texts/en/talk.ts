/** The page of a talk. */
/** `who` is “ by Ada and Bo” or empty, `day` “, 19 March 2024” or empty, `photos` “, with 3 photos” or empty. */
export const description = (talk: {
  readonly kind: string;
  readonly names: string;
  readonly event: string;
  readonly day: string | undefined;
  readonly photos: string | undefined;
}) =>
  [
    talk.kind,
    talk.names && ` by ${talk.names}`,
    ` at ${talk.event}`,
    talk.day !== undefined && `, ${talk.day}`,
    talk.photos !== undefined && `, with ${talk.photos}`,
    '.',
  ]
    .filter(Boolean)
    .join('');

export const onStage = 'On stage';
export const roles = {
  speaker: undefined,
  host: 'Host',
  moderator: 'Moderator',
  panelist: 'Panelist',
  interviewer: 'Interviewer',
} as const;

/** Below an abstract that nobody wrote for this archive. */
export const fromDescription = 'From the video’s description.';
/** Beside a topic. */
export const topicFromDescription = 'from the description';
export const describedLinks = { slides: 'Slides', code: 'Code', talk: 'About this talk' } as const;
export const alsoWorthWatching = 'Related talks';
/** Why another talk is related: `shared` is a topic, or a few words both say. */
export const alsoAbout = (shared: string) => `also about ${shared}`;
export const alsoBy = (name: string) => `also with ${name}`;
export const alsoSays = (words: string) => `also says ${words}`;

export const goodToKnow = 'Good to know';
export const chapters = 'Chapters';
export const moreFrom = (event: string) => `More from ${event}`;
export const sameRecording = 'In the same recording';
export const photosFromTalk = 'Photos from this talk';
export const neighbouringTalks = 'Neighbouring talks';
export const talkBefore = 'Before';
export const talkAfter = 'After';
export const somethingWrong = 'Something wrong here? {suggest} or {remove}.';
export const suggestCorrection = 'Suggest a correction';
export const orAskForRemoval = 'ask for removal';
/** What a mail that asks for a removal is about. */
export const thisTalk = (id: string) => `talk ${id}`;

export const mentionsFirstAt = (mentions: string, clock: string) =>
  `${mentions}, first at ${clock}`;

export const event = 'Event';
export const time = 'Time';
export const room = 'Room';
export const kind = 'Kind';
export const length = 'Length';
export const language = 'Language';
export const licence = 'Licence';
export const doi = 'DOI';
export const publishedOn = 'Published on';
export const inRecording = 'In its recording';
export const fromOn = (clock: string) => `from ${clock} on`;
