import type { FormerNames } from '../people/former-names.ts';
import { compileGlossary, type Glossary, type GlossaryTerm } from './glossary.ts';

interface Named {
  readonly name: string;
  readonly misheard: readonly string[];
}

/** How names are put right in what was said: misheard ones, and those people have left behind. */
export interface SpokenNames extends Glossary {
  readonly formerNames: FormerNames;
  /** People the site does not name, folded: who speaks stays unsaid. */
  readonly unnamed: ReadonlySet<string>;
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

/** All of it for an archive, made ready for many transcripts. */
export function spokenNames(
  archive: Parameters<typeof archiveGlossary>[0] & Omit<SpokenNames, keyof Glossary>,
): SpokenNames {
  const { formerNames, unnamed } = archive;
  return { ...compileGlossary(archiveGlossary(archive)), formerNames, unnamed };
}
