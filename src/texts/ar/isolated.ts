/**
 * A name or title within a sentence, in whatever script: what stands around it keeps its order (Unicode’s first strong
 * isolate).
 */
export const isolated = (text: string) => `\u2068${text}\u2069`;
