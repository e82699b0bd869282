/** What was said in a talk. */
export const transcript = 'Transkript';
export const none = 'Noch kein Transkript. {add}';
export const addOne = 'Eines beitragen';
export const inLanguage = (language: string) => `Auf ${language}`;
export const transcriptIn = (language: string) => `Transkript auf ${language}`;
export const titleIn = (talk: string, language: string) => `${talk}, Transkript auf ${language}`;
export const descriptionIn = (talk: string, language: string) =>
  `Was in „${talk}“ gesagt wurde, auf ${language}.`;
export const watchTalk = 'Den Vortrag ansehen';

export const heardByMachine =
  'Von einer Maschine gehört: Namen und Fachwörter können falsch sein. {fix}';
export const fixLine = 'Eine Zeile berichtigen';
export const fix = 'Berichtigen:';
export const wordsAt = (time: string) => `die Worte bei ${time}`;

export const inThisTranscript = 'In diesem Transkript';
export const find = 'Im Transkript suchen';
export const previousPlace = 'Vorige Stelle';
export const nextPlace = 'Nächste Stelle';
export const play = 'Abspielen';
export const follow = 'Mitlaufen';

export const takenBy = {
  auto: 'von einer Maschine gehört',
  edited: 'von einem Menschen geschrieben',
} as const;

/** The transcript as an article. */
export const read = 'Lesen';
export const backToTalk = 'Zurück zum Vortrag';
export const textSize = 'Schriftgröße';
/** Drawn in each size. */
export const textSign = 'A';
export const textSizes = { normal: 'Wie üblich', large: 'Groß', larger: 'Größer' } as const;
/** A second language, line by line with the first. */
export const alongside = (language: string) => `Mit ${language}`;
