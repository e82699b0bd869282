/** What stands for programs, libraries and other sites, and the words around it. */
export const data = 'Data';
export const archiveData = 'All events, people and topics as JSON';
export const archiveDataHolds = 'names for each event the file with its talks, people and photos';
export const eventSchema = 'JSON Schema of an event’s file';
export const archiveSchema = 'JSON Schema of the list';
export const allPages = 'All pages (sitemap)';
export const forModels = 'What is here, for language models (llms.txt)';
export const events = 'Events';
export const eventData = 'This event as JSON';

export const editionOf = (day: string) => `Edition of ${day}.`;
export const whereDataStands = 'Where its data stands';
export const howToCite = 'How to cite';
export const dataAndEdition = 'Data, feeds and how to cite';
/** `day` is that of the newest thing in the archive. */
export const editionMeans = (day: string) =>
  `This is the edition of ${day}, the day of the newest thing in it.`;
export const dataIsHere =
  'All that stands on these pages is here as data too, in files that any program can read:';
export const sourcesAreAt = 'The files it was built from: {files}.';
export const sourceFiles = 'the archive’s source';
export const citeArchive = (archive: string, edition: string, address: string) =>
  `To cite the archive: ${archive}${edition}. ${address}`;
export const editionInCitation = (day: string) => `, edition of ${day}`;

export const takeTranscript = 'Take along:';
export const formats = { srt: 'SRT', text: 'Text', markdown: 'Markdown' } as const;
export const webVtt = 'WebVTT';
export const notTaken = 'The transcript could not be fetched.';

export const cite = 'Cite this talk';
export const bibtex = 'BibTeX';
export const csl = 'CSL-JSON';
export const talkAt = (kind: string, event: string) => `${kind} at ${event}`;
