/** What stands for programs, libraries and other sites, and the words around it. */
export const data = 'Daten';
export const archiveData = 'Alle Veranstaltungen, Personen und Themen als JSON';
export const archiveDataHolds =
  'nennt zu jeder Veranstaltung die Datei mit ihren Vorträgen, Personen und Fotos';
export const eventSchema = 'JSON-Schema der Datei einer Veranstaltung';
export const archiveSchema = 'JSON-Schema der Liste';
export const allPages = 'Alle Seiten (Sitemap)';
export const forModels = 'Was es hier gibt, für Sprachmodelle (llms.txt)';
export const events = 'Veranstaltungen';
export const eventData = 'Diese Veranstaltung als JSON';

export const editionOf = (day: string) => `Stand vom ${day}.`;
export const whereDataStands = 'Wo die Daten stehen';
export const howToCite = 'Wie man zitiert';
export const dataAndEdition = 'Daten, Feeds und Zitieren';
export const editionMeans = (day: string) =>
  `Dies ist der Stand vom ${day}, dem Tag des Neuesten darin.`;
export const dataIsHere =
  'Alles auf diesen Seiten gibt es auch als Daten, in Dateien, die jedes Programm lesen kann:';
export const sourcesAreAt = 'Die Dateien, aus denen es gebaut ist: {files}.';
export const sourceFiles = 'die Quellen des Archivs';
export const citeArchive = (archive: string, edition: string, address: string) =>
  `So wird das Archiv zitiert: ${archive}${edition}. ${address}`;
export const editionInCitation = (day: string) => `, Stand vom ${day}`;

export const takeTranscript = 'Mitnehmen:';
export const formats = { srt: 'SRT', text: 'Text', markdown: 'Markdown' } as const;
export const webVtt = 'WebVTT';
export const notTaken = 'Das Transkript konnte nicht geladen werden.';

export const cite = 'Diesen Vortrag zitieren';
export const bibtex = 'BibTeX';
export const csl = 'CSL-JSON';
export const talkAt = (kind: string, event: string) => `${kind}, ${event}`;
