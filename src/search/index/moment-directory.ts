import { ByteReader, ByteWriter } from './bytes.ts';

/** What the lines of a transcript are: what was said in a talk, or the titles of its chapters. */
export type TranscriptKind = 'said' | 'chapter';

/** A talk's lines: its record's number among the entities, and how many cues they are. */
export interface Transcript {
  readonly record: number;
  readonly kind: TranscriptKind;
  readonly cues: number;
}

/**
 * What is fetched once before any moment can be found: which talk a cue belongs to, which shard a word is
 * in, and the words so frequent that only the cues at the head of the archive are listed for them.
 */
export interface MomentDirectory {
  readonly transcripts: readonly Transcript[];
  /** For each shard what is no greater than its first term, and greater than all terms of the shard before; ascending. */
  readonly shards: readonly string[];
  readonly frequent: ReadonlySet<string>;
  /**
   * Words so common that their places are not kept: those of other words name them as neighbours instead, by
   * their index here plus one, and two of them side by side are a term. None in an archive that is all head.
   */
  readonly familiar: readonly string[];
  /** How many cues the head has; 0 when the archive is no longer than that. */
  readonly head: number;
}

/** The term under which two familiar words side by side are listed. */
export function pairTerm(one: string, other: string): string {
  return `${one} ${other}`;
}

/** Whether a term is such a pair. */
export const isPair = (term: string) => term.includes(' ');

/** The least that a term begins with and that is greater than the term before it: what tells their shards apart. */
export function separate(before: string, term: string): string {
  const length = sharedLength(before, term) + 1;
  // Not between the two halves of one character.
  const first = term.charCodeAt(length - 1);
  return term.slice(0, first >= 0xd800 && first < 0xdc00 ? length + 1 : length);
}

export function encodeDirectory(directory: MomentDirectory): Uint8Array {
  const { transcripts, shards, frequent, familiar, head } = directory;
  const writer = new ByteWriter(1 << 16);
  writer.varint(transcripts.length);
  let before = 0;
  for (const { record, kind, cues } of transcripts) {
    writer.varint(zigzag(record - before));
    writer.varint(cues * 2 + (kind === 'chapter' ? 1 : 0));
    before = record;
  }
  writeTerms(writer, shards);
  writeTerms(writer, [...frequent].sort());
  writeTerms(writer, familiar);
  writer.varint(head);
  return writer.view();
}

export function decodeDirectory(bytes: Uint8Array): MomentDirectory {
  const reader = new ByteReader(bytes);
  let record = 0;
  const transcripts = Array.from({ length: reader.varint() }, (): Transcript => {
    record += unzigzag(reader.varint());
    const cues = reader.varint();
    return { record, kind: cues % 2 === 1 ? 'chapter' : 'said', cues: Math.floor(cues / 2) };
  });
  return {
    transcripts,
    shards: readTerms(reader),
    frequent: new Set(readTerms(reader)),
    familiar: readTerms(reader),
    head: reader.varint(),
  };
}

/** Writes ascending terms, each as what it shares with the one before and the rest. */
export function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  writer.varint(terms.length);
  let before = '';
  for (const term of terms) {
    const shared = sharedLength(before, term);
    writer.varint(shared);
    writer.text(term.slice(shared));
    before = term;
  }
}

export function readTerms(reader: ByteReader): string[] {
  let before = '';
  return Array.from({ length: reader.varint() }, () => {
    before = before.slice(0, reader.varint()) + reader.text();
    return before;
  });
}

/** How many UTF-16 units two terms begin with in common, not splitting a surrogate pair. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  const before = other.charCodeAt(length - 1);
  return before >= 0xd800 && before < 0xdc00 ? length - 1 : length;
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
