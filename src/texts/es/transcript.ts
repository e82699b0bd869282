/** What was said in a talk. */
export const transcript = 'Transcripción';
export const none = 'Aún no hay transcripción. {add}';
export const addOne = 'Añadir una';
export const inLanguage = (language: string) => `En ${language}`;
export const transcriptIn = (language: string) => `Transcripción en ${language}`;
export const titleIn = (talk: string, language: string) => `${talk}, transcripción en ${language}`;
export const descriptionIn = (talk: string, language: string) =>
  `Lo que se dijo en «${talk}», en ${language}.`;
export const watchTalk = 'Ver la charla';

export const heardByMachine =
  'Oído por una máquina: los nombres y los términos pueden estar mal. {fix}';
export const fixLine = 'Corregir una línea';
export const fix = 'Corregir';
export const wordsAt = (time: string) => `las palabras en ${time}`;

export const inThisTranscript = 'En esta transcripción';
export const find = 'Buscar en la transcripción';
export const previousPlace = 'Lugar anterior';
export const nextPlace = 'Lugar siguiente';
export const play = 'Reproducir';
export const follow = 'Seguir';

export const takenBy = { auto: 'oído por una máquina', edited: 'escrito por una persona' } as const;

/** The transcript as an article. */
export const read = 'Leer';
export const backToTalk = 'Volver a la charla';
export const textSize = 'Tamaño de la letra';
/** Drawn in each size. */
export const textSign = 'A';
export const textSizes = { normal: 'Como siempre', large: 'Grande', larger: 'Más grande' } as const;
/** A second language, line by line with the first. */
export const alongside = (language: string) => `Con ${language}`;
