import type { GlossaryTerm } from './glossary.ts';

interface Named {
  readonly name: string;
  readonly misheard: readonly string[];
}

/** The names of people and topics that captions misspell, as people.yaml and topics.yaml list them. */
export function archiveGlossary(archive: {
  readonly people: readonly Named[];
  readonly topics: readonly Named[];
}): GlossaryTerm[] {
  return [...archive.people, ...archive.topics]
    .filter(({ misheard }) => misheard.length > 0)
    .map(({ name, misheard }) => ({ say: name, misheard }));
}
