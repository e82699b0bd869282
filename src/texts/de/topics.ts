/** Topics: their list and their pages. */
export const listDescription = 'Worum es in den Vorträgen dieses Archivs geht.';
export const mostFrequentFirst = 'Worum es in den Vorträgen geht, das Häufigste zuerst.';
export const none = 'Noch keine Themen.';
export const also = (aliases: string) => `Auch: ${aliases}`;

export const topic = 'Thema';
export const description = (counted: string, name: string) => `${counted} über ${name}.`;
export const alsoFoundAs = (aliases: string) => `Auch zu finden als ${aliases}`;
export const noTalk = 'Zu diesem Thema gibt es noch keinen Vortrag.';
export const whoSpoke = 'Wer darüber sprach';
export const related = 'Verwandte Themen';
