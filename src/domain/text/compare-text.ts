/** Orders texts by their UTF-16 units: much faster than by the rules of a language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
