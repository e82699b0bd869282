/** Four numbers of 32 bits that a text is mixed into; the same text gives the same ones everywhere. */
function mix(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x5bd1e995];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x85ebca6b) ^ (d >>> 13);
    b = Math.imul(b ^ code, 0xc2b2ae35) ^ (a >>> 16);
    c = Math.imul(c ^ code, 0x27d4eb2f) ^ (b >>> 15);
    d = Math.imul(d ^ code, 0x165667b1) ^ (c >>> 14);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** A UUID made of a text (version 8: of one's own making), for readers that know a session by it. */
export function uuidOf(text: string): string {
  const digits = mix(text)
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4] ?? '8';
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/** A positive number made of a text; `taken` are those of others, and gets the new one. */
export function numberOf(text: string, taken: Set<number>): number {
  let number = (mix(text)[0] % 0x7ffffffe) + 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}
