import { readTrackTag } from './track-tag.ts';

/**
 * A language as a BCP 47 tag: `pt-br` and `pt_BR` are `pt-BR`. What YouTube puts behind it, a named track's id or
 * what it was translated from, is dropped. Undefined for what is no tag.
 */
export function canonicalLanguage(text: string): string | undefined {
  return readTrackTag(text)?.language;
}
