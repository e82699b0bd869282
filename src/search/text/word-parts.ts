const inside = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+/gu;

/** A shorter part of a word is nothing that anyone asks for. */
const shortestPart = 2;

/** The words of which a name with capitals inside is made: Open and Telemetry, use and Effect; none of others. */
export function partsOf(word: string): { readonly part: string; readonly start: number }[] {
  if (!inside.test(word)) return [];
  return [...word.matchAll(part)].flatMap(({ 0: own, index }) =>
    own.length < shortestPart ? [] : [{ part: own, start: index }],
  );
}
