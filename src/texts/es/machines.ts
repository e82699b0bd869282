/** What stands for programs, libraries and other sites, and the words around it. */
export const data = 'Datos';
export const archiveData = 'Todos los eventos, personas y temas como JSON';
export const archiveDataHolds =
  'nombra para cada evento el fichero con sus charlas, personas y fotos';
export const eventSchema = 'JSON Schema del fichero de un evento';
export const archiveSchema = 'JSON Schema de la lista';
export const allPages = 'Todas las páginas (sitemap)';
export const forModels = 'Qué hay aquí, para modelos de lenguaje (llms.txt)';
export const events = 'Eventos';
export const eventData = 'Este evento como JSON';

export const editionOf = (day: string) => `Edición del ${day}.`;
export const whereDataStands = 'Dónde están los datos';
export const howToCite = 'Cómo citarlo';
export const dataAndEdition = 'Datos, canales y cómo citar';
export const editionMeans = (day: string) =>
  `Esta es la edición del ${day}, el día de lo más reciente que contiene.`;
export const dataIsHere =
  'Todo lo que hay en estas páginas está también como datos, en ficheros que cualquier programa puede leer:';
export const sourcesAreAt = 'Los ficheros de los que se hizo: {files}.';
export const sourceFiles = 'las fuentes del archivo';
export const citeArchive = (archive: string, edition: string, address: string) =>
  `Para citar el archivo: ${archive}${edition}. ${address}`;
export const editionInCitation = (day: string) => `, edición del ${day}`;

export const takeTranscript = 'Para llevar:';
export const formats = { srt: 'SRT', text: 'Texto', markdown: 'Markdown' } as const;
export const webVtt = 'WebVTT';
export const notTaken = 'No se pudo obtener la transcripción.';

export const cite = 'Citar esta charla';
export const bibtex = 'BibTeX';
export const csl = 'CSL-JSON';
export const talkAt = (kind: string, event: string) => `${kind} en ${event}`;
