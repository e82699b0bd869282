import { createSeenHashes, hashOfWord, unread, withLetter } from '../text/word-hash.ts';

/** Signs that folding leaves alone but for capitals: Latin letters without marks of their own, and punctuation. */
const lastLetter = 0x24f;
const [firstStop, lastStop] = [0x2010, 0x2027];
/** A capital that becomes two signs. */
const dottedCapital = 0x130;

/** By code of a sign that of its small letter; 0 for signs no word holds. */
const smallLetters = Uint16Array.from({ length: lastLetter + 1 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[\p{L}\p{N}\p{M}_]/u.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});

/**
 * Tells whether a text may hold any of these phrases, each the words of it, folded. Most texts hold none, and finding
 * that out takes one look a letter; a text this cannot read may hold any.
 */
export function firstWordSieve(
  phrases: ReadonlyMap<string, readonly { readonly words: readonly string[] }[]>,
): (text: string) => boolean {
  if (phrases.size === 0) return () => false;
  /** Of words that are a phrase by themselves, and of the first two of longer ones. */
  const [alone, begun, pairs] = [createSeenHashes(), createSeenHashes(), createSeenHashes()];
  for (const { words } of [...phrases.values()].flat()) {
    const first = hashOfWord(words[0] ?? '');
    if (words.length === 1) alone.add(first);
    else {
      begun.add(first);
      pairs.add(pairOf(first, hashOfWord(words[1] ?? '')));
    }
  }
  return (text) => {
    let hash = unread;
    let start = -1;
    /** Of the word before, where a phrase may begin with it. */
    let before: number | undefined;
    for (let at = 0; at <= text.length; at += 1) {
      // Beyond the end stands nothing, which ends a word as a blank does.
      const code = at < text.length ? text.charCodeAt(at) : 0x20;
      if (code > lastLetter ? code < firstStop || code > lastStop : code === dottedCapital)
        return true;
      const letter = smallLetters[code] ?? 0;
      if (letter !== 0) {
        if (start < 0) start = at;
        hash = withLetter(hash, letter);
      } else if (start >= 0) {
        if (before !== undefined && pairs.has(pairOf(before, hash))) return true;
        if (alone.has(hash) && phrases.has(text.slice(start, at).toLowerCase())) return true;
        before = begun.has(hash) ? hash : undefined;
        hash = unread;
        start = -1;
      }
    }
    return false;
  };
}

const pairOf = (one: number, other: number) => withLetter(Math.imul(one, 31), other);
