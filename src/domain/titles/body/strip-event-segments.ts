import type { EventNames } from './event-names.ts';
import { NO_EVIDENCE } from '../evidence/evidence.ts';
import { isEvent } from './is-event.ts';
import { findSeparators, type Separator, type SeparatorKind } from '../cut/separators.ts';
import { readSpeakerList } from '../names/speaker-list.ts';

const NOT_BESIDE_EVENT = new Set<SeparatorKind>([
  'by',
  'with',
  'featuring',
  'comma',
  'kind',
  'sentence',
  'tight-colon',
  'on',
  'ellipsis',
]);
const KIND_REST =
  /\b(?:keynote|panel|lightning|workshop|q&a|closing|opening|remarks|intro|welcome)\b/iu;

/** A part of a title and the separator before it. */
interface Segment {
  readonly before?: Separator;
  readonly text: string;
}

/**
 * A title without its segments that are the event, and without what hangs on such a segment by another
 * kind of separator. A segment that only begins with the event keeps its rest where that tells a kind.
 * `stripFront` takes the event from the front of a text.
 */
export function stripEventSegments(
  title: string,
  names: EventNames,
  stripFront: (text: string, names: EventNames) => string,
): string {
  const kept: Segment[] = [];
  let dropped: SeparatorKind | undefined;
  let drops = 0;
  for (const segment of segmentsOf(title)) {
    const kind = segment.before?.kind;
    const hangsOn = dropped !== undefined && kept.length > 0 && kind !== dropped;
    dropped = undefined;
    if (isEvent(segment.text, names) || (hangsOn && !mayBeSpeakers(segment.text))) {
      dropped = kind;
      drops += 1;
      continue;
    }
    const rest = kind === undefined ? segment.text : stripFront(segment.text, names);
    const shortened = rest !== segment.text && KIND_REST.test(rest);
    kept.push(shortened ? { ...segment, text: rest } : segment);
    drops += shortened ? 1 : 0;
  }
  if (drops === 0 || kept.length === 0) return title;
  return kept
    .map(({ text, before }, i) => (i === 0 ? text : between(title, before) + text))
    .join('');
}

function mayBeSpeakers(text: string): boolean {
  return (readSpeakerList(text, NO_EVIDENCE)?.likeness ?? 0) > 0.85;
}

function segmentsOf(title: string): readonly Segment[] {
  const separators = findSeparators(title).filter(({ kind }) => !NOT_BESIDE_EVENT.has(kind));
  const apart = separators.filter(
    ({ start }, i) => i === 0 || start >= (separators[i - 1]?.end ?? 0),
  );
  return [undefined, ...apart].map((before, i) => ({
    ...(before && { before }),
    text: title.slice(before?.end ?? 0, apart[i]?.start ?? title.length),
  }));
}

function between(title: string, separator: Separator | undefined): string {
  return separator ? title.slice(separator.start, separator.end) : '';
}
