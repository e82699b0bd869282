/** Events: their list, their pages, their schedules. */
export const listDescription = 'Every event of this archive.';
/** `counted` is “3 events”. */
export const newestFirst = (counted: string) => `${counted}, newest first.`;
/** `where` is place and days, “Paris, 19 March 2024”. */
export const description = (event: string, where: string) =>
  `Talks, people and photos of ${event}, ${where}.`;

export const none = 'No events yet.';

export const schedule = 'Schedule';
export const stillToCome = (days: string) =>
  `Still to come, ${days}. Recordings and photos will stand here afterwards.`;
export const programmeFiles = 'This programme for other programs: {xml} or {json}.';
export const programmeXml = 'schedule.xml';
export const programmeJson = 'schedule.json';
export const onStage = 'On stage';
/** Presses the visitor’s own clock beside the venue’s. */
export const visitorTime = 'My time too';
export const timesAtVenue = (zone: string) => `Times at the venue, ${zone}.`;

export const aboutEvent = 'About the event';
export const partOf = (whole: string) => `Part of ${whole}`;
export const playlist = 'Playlist on YouTube';
export const playlistOf = (number: number) => `Playlist ${number} on YouTube`;
export const photoAlbum = 'Photo album';
export const seats = 'Seats';
export const sponsoredBy = 'Sponsored by';
