/** A hue of a person's own, 0 to 345 in steps of 15, always the same for the same id. */
export function personHue(id: string): number {
  let hash = 7;
  for (let index = 0; index < id.length; index++)
    hash = (hash * 31 + id.charCodeAt(index)) % 100_003;
  return (hash % 24) * 15;
}
