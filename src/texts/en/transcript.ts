/** What was said in a talk. */
export const transcript = 'Transcript';
export const none = 'No transcript yet. {add}';
export const addOne = 'Add one';
export const inLanguage = (language: string) => `In ${language}`;
export const transcriptIn = (language: string) => `Transcript in ${language}`;
export const titleIn = (talk: string, language: string) => `${talk}, transcript in ${language}`;
export const descriptionIn = (talk: string, language: string) =>
  `What was said in “${talk}”, in ${language}.`;
export const watchTalk = 'Watch the talk';

export const heardByMachine = 'Heard by a machine: names and terms may be wrong. {fix}';
export const fixLine = 'Fix a line';
export const fix = 'Fix';
/** After “Fix”, for whoever hears it. */
export const wordsAt = (time: string) => `the words at ${time}`;

export const inThisTranscript = 'In this transcript';
export const find = 'Find in the transcript';
export const previousPlace = 'Previous place';
export const nextPlace = 'Next place';
export const play = 'Play';
export const follow = 'Follow';

/** Who wrote a transcript down, in the file itself. */
export const takenBy = { auto: 'heard by a machine', edited: 'written by a person' } as const;

/** The transcript as an article. */
export const read = 'Read';
export const backToTalk = 'Back to the talk';
export const textSize = 'Size of the words';
/** Drawn in each size. */
export const textSign = 'A';
export const textSizes = { normal: 'As usual', large: 'Large', larger: 'Larger' } as const;
/** A second language, line by line with the first. */
export const alongside = (language: string) => `With ${language}`;
