import { count } from '../../count.ts';
import type { MadePages } from './make-pages.ts';

/** What questions are about, by their first word, as people call it. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'talkById.get': ['talk', 'talks'],
  'personById.get': ['person', 'people'],
  'eventById.get': ['event', 'events'],
  'topicById.get': ['topic', 'topics'],
  'photoById.get': ['photo', 'photos'],
  said: ['transcript', 'transcripts'],
  settings: ['settings of the archive', 'settings of the archive'],
  day: ['day that has come', 'days that have come'],
};

/** What a build made anew and why: “Rebuilt 12 of 4,369 pages: 1 talk changed.” */
export function tellRebuilt(
  { rebuilt, pages, changed }: Omit<MadePages, 'remembered'>,
  whole: string | undefined,
): string {
  const made = `Rebuilt ${rebuilt.toLocaleString('en')} of ${count(pages, 'page')}`;
  return `${made}: ${whole ?? (rebuilt === 0 ? 'nothing they show changed' : tellChanged(changed))}.`;
}

function tellChanged(questions: readonly string[]): string {
  const things = Map.groupBy(new Set(questions), (question) =>
    question.slice(0, question.indexOf(' ')),
  );
  const told = Object.entries(KINDS).flatMap(([source, [one, many]]) => {
    const these = things.get(source)?.length ?? 0;
    return these === 0 ? [] : [source === 'settings' ? one : count(these, one, many)];
  });
  return `${told.length === 0 ? 'what they list' : told.join(', ')} changed`;
}
