/** Topics: their list and their pages. */
export const listDescription = 'De qué tratan las charlas de este archivo.';
export const mostFrequentFirst = 'De qué tratan las charlas, primero lo más frecuente.';
export const none = 'Aún no hay temas.';
export const also = (aliases: string) => `También: ${aliases}`;

export const topic = 'Tema';
export const description = (counted: string, name: string) => `${counted} sobre ${name}.`;
export const alsoFoundAs = (aliases: string) => `Se encuentra también como ${aliases}`;
export const noTalk = 'Aún no hay ninguna charla con este tema.';
export const whoSpoke = 'Quién habló de ello';
export const related = 'Temas relacionados';
