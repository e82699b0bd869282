/** The share kit: what an organizer or a speaker sends on. */
export const kitOf = (event: string) => `Share kit: ${event}`;
export const kit = 'Share kit';
export const kitSays =
  'Links, QR codes, preview cards and texts to send on, for the event and each of its talks. Each talk’s entry has a link of its own, to send to its speakers.';
export const openKit = 'Link, QR code, card and texts to share';
export const sharePerson = 'Share this page';
export const link = 'Link';
export const qrOf = (what: string) => `QR code that leads to ${what}`;
export const cardOf = (what: string) => `Preview card of ${what}`;
export const saveCard = 'Save the card';
export const texts = { short: 'Short', medium: 'Medium', long: 'Long' } as const;
export const copy = 'Copy';
export const copyWhat = (what: string) => ` ${what.toLowerCase()}`;
export const toThisTalk = 'Link to this entry';

/** `by` is “Ada and Bo”, or nothing. */
export const shortTalk = (talk: { title: string; by: string; event: string; page: string }) =>
  `“${talk.title}”${talk.by === '' ? '' : ` by ${talk.by}`}, ${talk.event}: ${talk.page}`;
export const withTranscript = 'With transcript and chapters:';
export const onThePage = 'On the page:';
/** `where` is “Porto, 21–22 May 2026”, or nothing; `holds` “13 talks, 12 people”. */
export const shortEvent = (event: { name: string; where: string; page: string }) =>
  `The talks of ${event.name}${event.where === '' ? '' : ` (${event.where})`}: ${event.page}`;
export const mediumEvent = (event: { name: string; where: string; holds: string }) =>
  `${event.name}${event.where === '' ? '' : `, ${event.where}`}: ${event.holds}, to watch, read and search.`;
export const shortPerson = (person: { name: string; archive: string; page: string }) =>
  `${person.name} in ${person.archive}: ${person.page}`;
