import { readMany, type ByteReader, type ByteWriter } from './bytes.ts';
import { mostFrequentFirst } from '../../domain/text/most-frequent-first.ts';
import { sharedLength } from './moment-directory.ts';

/** How many words are numbered with one byte: the most frequent. */
const shortNumbers = 127;
/** Stands for a number of many words, which follows. */
const farPage = 255;

/**
 * Writes titles word by word: each word once, in the order of the alphabet, as what it does not share with the
 * one before, and titles as their numbers, the parts of which stand in rows of their own. Deflated that is a
 * sixth less than the titles themselves.
 */
export function writeTitles(writer: ByteWriter, titles: readonly string[]): void {
  const split = titles.map((title) => title.split(' '));
  const words = wordsByUse(split);
  let before = '';
  const suffixes = words.map((word) => {
    const shared = sharedLength(before, word);
    before = word;
    return [shared, word.slice(shared)] as const;
  });
  writer.varint(words.length);
  for (const [shared] of suffixes) writer.varint(shared);
  for (const [, { length }] of suffixes) writer.varint(length);
  writer.text(suffixes.map(([, suffix]) => suffix).join(''));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const said = split.flat().map((word) => numbers.get(word) ?? 0);
  writer.varint(titles.length);
  for (const { length } of split) writer.varint(length);
  for (const number of said) writePage(writer, number);
  for (const number of said)
    if (number >= shortNumbers) writer.byte((number - shortNumbers) & 0xff);
}

export function readTitles(reader: ByteReader): string[] {
  const count = reader.varint();
  const shared = readMany(count, () => reader.varint());
  const lengths = readMany(count, () => reader.varint());
  const suffixes = reader.text();
  const words: string[] = [];
  let [at, before] = [0, ''];
  for (let word = 0; word < count; word += 1) {
    const length = lengths[word] as number;
    before = before.slice(0, shared[word]) + suffixes.slice(at, at + length);
    at += length;
    words.push(before);
  }
  const sizes = readMany(reader.varint(), () => reader.varint());
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pages = readMany(total, () => readPage(reader));
  const numbers = pages.map((page) =>
    page < shortNumbers ? page : shortNumbers + ((page - shortNumbers) << 8) + reader.byte(),
  );
  let said = 0;
  return sizes.map((size) => {
    let title = words[numbers[said] as number] as string;
    for (let word = 1; word < size; word += 1) title += ` ${words[numbers[said + word] as number]}`;
    said += size;
    return title;
  });
}

/** The most frequent words, then the others, each in order. */
function wordsByUse(titles: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of titles)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byUse = mostFrequentFirst(counts);
  return [...byUse.slice(0, shortNumbers).sort(), ...byUse.slice(shortNumbers).sort()];
}

/** A short number, or of a longer one all but its last byte. */
function writePage(writer: ByteWriter, number: number): void {
  const page = number < shortNumbers ? number : shortNumbers + ((number - shortNumbers) >>> 8);
  writer.byte(Math.min(page, farPage));
  if (page >= farPage) writer.varint(page - farPage);
}

function readPage(reader: ByteReader): number {
  const page = reader.byte();
  return page === farPage ? farPage + reader.varint() : page;
}
