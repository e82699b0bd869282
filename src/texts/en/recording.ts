/** A talk’s recording before it plays, and why it cannot. */
import { counted } from './number.ts';

/** On the poster; `what` is for whoever hears it. */
export const play = 'Play{what}';
export const onYouTube = (talk: string) => ` ${talk} on YouTube`;
export const from = (clock: string) => `from ${clock}`;
export const watchOnYouTube = 'Watch on YouTube';
export const playAll = (talks: number) =>
  counted(talks, { one: 'Play it', other: 'Play all # in order' });

export const earlierUpload = 'an earlier upload';
export const mirror = 'a mirror';

export const transcriptBelow = 'Transcript below.';
export const coming = 'Coming';
export const notPublished = 'Recording not published yet';
export const announced = 'YouTube announces it.';
export const noRecording = 'No recording yet';
export const noneKnown = 'None that this archive knows of.';
export const toCome = 'To come';
export const stillToCome = 'Still to come';
export const onProgrammeOf = (day: string) => `On the programme of ${day}.`;
export const elsewhere = 'Elsewhere';
export const onAnotherSite = 'Recording on another site';
export const watchedAt = (host: string) => `${host} plays it.`;
export const isCancelled = 'Cancelled';
export const stoodInProgramme = 'It stood in the programme, and was not held.';
export const notRecorded = 'Not recorded';
export const isPrivate = 'Private';
export const madePrivate = 'Video made private on YouTube';
export const madePrivateOn = (day: string) => `Video made private on YouTube on ${day}`;
export const isRemoved = 'Removed';
export const removed = 'Video removed from YouTube';
export const removedOn = (day: string) => `Video removed from YouTube on ${day}`;

export const timeline = 'Timeline';
export const photoAt = (time: string, photo: string) => `Photo at ${time}: ${photo}`;

export const thisTalk = 'This talk';
export const copyLink = 'Copy link';
export const watchLater = 'Watch later';
export const addToList = 'Add to a list';
export const keys = 'Keys';
export const share = 'Share';
