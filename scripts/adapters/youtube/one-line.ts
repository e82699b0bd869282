const TAGS = /<[^<>]{0,500}>/g;
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+/gi;
const KEYS = /\bAIza[\w-]{10,80}/g;
const CONTROLS = /[\p{Cc}\p{Cf}]+/gu;

/**
 * Words from a server made fit for a terminal: one line of at most 200 characters without HTML, addresses,
 * control characters or anything that looks like a key.
 */
export function inOneLine(text: string): string {
  const plain = text
    .slice(0, 5_000)
    .replace(TAGS, '')
    .replace(ADDRESSES, '…')
    .replace(KEYS, '…')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
