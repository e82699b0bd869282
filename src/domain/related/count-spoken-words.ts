/** A word said once may be anybody's; so often it is what the talk is about. */
const OFTEN = 4;
const MOST = 40;
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}-]{4,30}(?![\p{L}\p{N}’'])/gu;

/** The words of at least five small letters that a transcript says often, the most said first. */
export function countSpokenWords(cues: readonly { readonly text: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of cues)
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
