/** What the player and the tools around it say. */
import { counted } from './number.ts';

export const recordingOf = (talk: string) => `Aufnahme: ${talk}`;
export const theRecording = 'Die Aufnahme';
export const otherRecording = (number: number) => `Andere Aufnahme ${number}`;
export const anotherTalk = 'ein anderer Vortrag';
export const from = (clock: string) => `ab ${clock}`;
export const notInTalk = (clock: string) => `${clock} liegt nicht in diesem Vortrag.`;

export const watchOnYouTube = 'Bei YouTube ansehen';
export const playRecording = (recording: string) => `Abspielen: ${recording}`;
export const tryAgain = 'Noch einmal versuchen';
export const otherPlays = 'Hier läuft eine andere Aufnahme dieses Vortrags.';
export const backAt = (clock: string) => `Zurück zu diesem Vortrag bei ${clock}`;
export const goTo = (talk: string) => `Zu „${talk}“`;
export const belongsTo = (clock: string, talk: string) =>
  `${clock} der Aufnahme gehört zu „${talk}“.`;
export const isBefore = (clock: string) => `${clock} der Aufnahme liegt vor diesem Vortrag.`;
export const isAfter = (clock: string) => `${clock} der Aufnahme liegt nach diesem Vortrag.`;
export const fromTheStart = 'Von Anfang an';
export const youLeftAt = (clock: string) => `Sie haben diesen Vortrag bei ${clock} verlassen.`;

export const position = 'Stelle im Vortrag';
export const speed = (rate: number) => `Tempo ${rate}×`;
export const noCaptions = 'Hier gibt es keine Untertitel';
export const captionsOn = 'Untertitel an';
export const captionsOff = 'Untertitel aus';

export const copyLink = 'Link kopieren';
export const copyLinkAt = (clock: string) => `Link zu ${clock} kopieren`;
export const linkCopied = 'Link kopiert';
export const linkCopiedAt = (clock: string) => `Link zu ${clock} kopiert`;
export const copied = 'Kopiert';
export const toCopy = 'Zum Kopieren';
export const copyThis = 'Dies kopieren:';
export const copyQuotation = 'Zitat kopieren';
export const quotationCopied = 'Zitat kopiert';
export const selectFirst = 'Wählen Sie zuerst Worte im Transkript aus.';

export const playAt = (clock: string) => `Ab ${clock} abspielen`;
export const notSaid = 'In diesem Vortrag nicht gesagt';
export const times = (number: number) => counted(number, { one: '#-mal', other: '#-mal' });
export const placeOf = (number: number, total: number) => `${number} von ${total}`;
export const ofSelected = 'Die ausgewählten Wörter';
export const hideVideo = 'Aufnahme ausblenden';
export const languageNotLoaded = 'Diese Sprache konnte nicht geladen werden.';
