/** What the player and the tools around it say. */
import { counted } from './number.ts';

export const recordingOf = (talk: string) => `Recording: ${talk}`;
export const theRecording = 'The recording';
export const otherRecording = (number: number) => `Other recording ${number}`;
export const anotherTalk = 'another talk';
export const from = (clock: string) => `from ${clock}`;
export const notInTalk = (clock: string) => `${clock} is not in this talk.`;

export const watchOnYouTube = 'Watch on YouTube';
export const playRecording = (recording: string) => `Play: ${recording}`;
export const tryAgain = 'Try again';
export const otherPlays = 'Another recording of this talk plays here.';
export const backAt = (clock: string) => `Back to this talk at ${clock}`;
export const goTo = (talk: string) => `Go to “${talk}”`;
export const belongsTo = (clock: string, talk: string) =>
  `${clock} of the recording belongs to “${talk}”.`;
export const isBefore = (clock: string) => `${clock} of the recording is before this talk.`;
export const isAfter = (clock: string) => `${clock} of the recording is after this talk.`;
export const fromTheStart = 'From the start';
export const youLeftAt = (clock: string) => `You left this talk at ${clock}.`;

export const position = 'Position in the talk';
export const speed = (rate: number) => `Speed ${rate}×`;
export const noCaptions = 'No captions here';
export const captionsOn = 'Captions on';
export const captionsOff = 'Captions off';

export const copyLink = 'Copy link';
export const copyLinkAt = (clock: string) => `Copy link at ${clock}`;
export const linkCopied = 'Link copied';
export const linkCopiedAt = (clock: string) => `Link at ${clock} copied`;
export const copied = 'Copied';
export const toCopy = 'To copy';
export const copyThis = 'Copy this:';
export const copyQuotation = 'Copy quotation';
export const quotationCopied = 'Quotation copied';
export const ofSelected = 'The selected words';
export const selectFirst = 'Select words in the transcript first.';

export const playAt = (clock: string) => `Play at ${clock}`;
export const notSaid = 'Not said in this talk';
export const times = (number: number) => counted(number, { one: '# time', other: '# times' });
export const placeOf = (number: number, total: number) => `${number} of ${total}`;
export const hideVideo = 'Hide the recording';
export const languageNotLoaded = 'That language could not be loaded.';
