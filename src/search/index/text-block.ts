import { ByteReader, ByteWriter } from './bytes.ts';

/** A line of what was said, and the second at which it begins. */
export interface IndexedCue {
  readonly start: number;
  readonly text: string;
}

/** Cues of a block: few, since a query reads one for each hit. */
const cuesPerBlock = 8;

/** The block in which a cue's text is, and its place there. */
export function textBlockOf(cue: number): { readonly block: number; readonly place: number } {
  return { block: Math.floor(cue / cuesPerBlock), place: cue % cuesPerBlock };
}

/** Writes cues, each in one line already, with whole seconds. */
export function encodeTextBlock(cues: readonly IndexedCue[]): Uint8Array {
  const writer = new ByteWriter(1 << 13);
  writer.varint(cues.length);
  for (const { start } of cues) writer.varint(Math.max(0, Math.floor(start)));
  writer.append(new TextEncoder().encode(cues.map(({ text }) => text).join('\n')));
  return writer.view();
}

/** A packed part with its length before it: what follows in its slot is empty. */
export function frameBlock(packed: Uint8Array): Uint8Array {
  const writer = new ByteWriter(packed.length + 4);
  writer.varint(packed.length);
  writer.append(packed);
  return writer.view();
}

/** The packed part in a slot. Throws a `RangeError` where the slot is cut. */
export function unframeBlock(slot: Uint8Array): Uint8Array {
  const reader = new ByteReader(slot);
  return reader.take(reader.varint());
}

export function decodeTextBlock(bytes: Uint8Array): IndexedCue[] {
  const reader = new ByteReader(bytes);
  const starts = Array.from({ length: reader.varint() }, () => reader.varint());
  const texts = new TextDecoder().decode(reader.rest()).split('\n');
  return starts.map((start, index) => ({ start, text: texts[index] ?? '' }));
}

/** The text as it is indexed and shown: one line, no control characters. */
export function oneLine(text: string): string {
  return isTidy(text) ? text : text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Whether a text has printable ASCII letters alone and no blank but single ones between words: most do. */
function isTidy(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (blank && code === 0x20)) return false;
    blank = code === 0x20;
  }
  return !blank || text === '';
}
