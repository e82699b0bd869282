/** Topics: their list and their pages. */
export const listDescription = 'What the talks of this archive are about.';
export const mostFrequentFirst = 'What the talks are about, the most frequent first.';
export const none = 'No topics yet.';
export const also = (aliases: string) => `Also: ${aliases}`;

export const topic = 'Topic';
/** `counted` is “9 talks”. */
export const description = (counted: string, name: string) => `${counted} about ${name}.`;
export const alsoFoundAs = (aliases: string) => `Also found as ${aliases}`;
export const noTalk = 'No talk is filed under this topic yet.';
export const whoSpoke = 'Who spoke about it';
export const related = 'Related topics';
