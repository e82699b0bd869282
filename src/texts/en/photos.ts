/** Photos: their lists, sections and pages. */
export const listDescription = 'Photos of the events of this archive.';
/** `counted` is “47 photos”. */
export const byEvent = (counted: string) => `${counted}, by event.`;
export const none = 'No photos yet.';
export const photosBy = 'Photos by';
export const ofEvent = (event: string) => `Photos of ${event}`;
export const ofEventDescription = (event: string) =>
  `Photos of ${event}, with who is on them and the moment they were taken.`;
export const allAsZip = 'All photos of the event as a ZIP, with their credits';
export const partAsZip = (part: number, parts: number) =>
  `All photos of the event as a ZIP, with their credits, part ${part} of ${parts}`;

export const timeNotKnown = 'Time not known';
export const duringTalks = 'During the talks';
export const beforeTalks = 'Before the talks';
export const afterTalks = 'After the talks';
export const betweenTalks = 'Between talks';
export const aroundTalks = 'Around the talks';

export const description = (words: string, credit: string) => `${words} Photo: ${credit}.`;
export const fileNotHeld = 'This archive does not hold the file.';
export const taken = 'Taken';
export const photo = 'Photo';
export const licence = 'Licence';
export const firstPublished = 'First published';
export const album = 'Album';
export const openAlbum = 'Open the event’s album';
export const seeOriginal = (site: string) => `See the original on ${site}`;
export const inPhoto = 'In this photo';
export const duringTalk = 'During this talk';
export const download = (width: number, height: number) => `Download (${width} × ${height})`;
export const unhappy = 'In this photo and unhappy with it, or is something wrong? {ask}.';
export const askRemovalOrCorrection = 'Ask for removal or correction';
/** What a mail that asks for a removal is about. */
export const thisPhoto = (id: string) => `photo ${id}`;
export const neighbouringPhotos = 'Neighbouring photos';
export const photoBefore = 'Photo before';
export const photoAfter = 'Photo after';

export const asSaid = 'As this was said';
export const saidAt = 'at {clock}';
export const heardByMachine = 'heard by a machine';
export const talkAt = (clock: string) => `The talk at ${clock}`;
export const onYouTube = 'On YouTube at this moment';

export const linkedByPerson = 'Said by a person.';
export const programmeTimes = 'the programme’s times';
export const recordingStart = 'the recording’s beginning';
/** `other` is one of the two above. */
export const linkedByClocks = (other: string) => `Known by the clocks: the camera’s and ${other}.`;
export const linkedByClocksSurely = (other: string, percent: number) =>
  `Known by the clocks: the camera’s and ${other}, ${percent} % sure.`;
