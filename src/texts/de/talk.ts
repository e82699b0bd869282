/** The page of a talk. */
export const description = (talk: {
  readonly kind: string;
  readonly names: string;
  readonly event: string;
  readonly day: string | undefined;
  readonly photos: string | undefined;
}) =>
  [
    talk.kind,
    talk.names && ` von ${talk.names}`,
    `, ${talk.event}`,
    talk.day !== undefined && `, ${talk.day}`,
    talk.photos !== undefined && `, mit ${talk.photos}`,
    '.',
  ]
    .filter(Boolean)
    .join('');

export const onStage = 'Auf der Bühne';
export const roles = {
  speaker: undefined,
  host: 'Gastgeber:in',
  moderator: 'Moderation',
  panelist: 'Podium',
  interviewer: 'Interview',
} as const;

export const fromDescription = 'Aus der Beschreibung des Videos.';
export const topicFromDescription = 'aus der Beschreibung';
export const describedLinks = {
  slides: 'Folien',
  code: 'Code',
  talk: 'Über diesen Vortrag',
} as const;
export const alsoWorthWatching = 'Verwandte Vorträge';
export const alsoAbout = (shared: string) => `auch über ${shared}`;
export const alsoBy = (name: string) => `auch mit ${name}`;
export const alsoSays = (words: string) => `sagt auch ${words}`;

export const goodToKnow = 'Gut zu wissen';
export const chapters = 'Kapitel';
export const moreFrom = (event: string) => `Mehr von ${event}`;
export const sameRecording = 'In derselben Aufnahme';
export const photosFromTalk = 'Fotos aus diesem Vortrag';
export const neighbouringTalks = 'Benachbarte Vorträge';
export const talkBefore = 'Davor';
export const talkAfter = 'Danach';
export const somethingWrong = 'Stimmt hier etwas nicht? {suggest} oder {remove}.';
export const suggestCorrection = 'Eine Berichtigung vorschlagen';
export const orAskForRemoval = 'um Entfernung bitten';
export const thisTalk = (id: string) => `Vortrag ${id}`;

export const mentionsFirstAt = (mentions: string, clock: string) =>
  `${mentions}, zuerst bei ${clock}`;

export const event = 'Veranstaltung';
export const time = 'Uhrzeit';
export const room = 'Raum';
export const kind = 'Art';
export const length = 'Länge';
export const language = 'Sprache';
export const licence = 'Lizenz';
export const doi = 'DOI';
export const publishedOn = 'Veröffentlicht';
export const inRecording = 'In der Aufnahme';
export const fromOn = (clock: string) => `ab ${clock}`;
