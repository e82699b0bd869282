import type { Archive } from '../archive/archive.ts';
import type { ArchiveSources } from '../archive/sources.ts';
import type { Problem } from './problem.ts';

/** One rule: what it finds wrong in the sources or in the archive made of them. */
export type Rule = (sources: ArchiveSources, archive: Archive) => Problem[];

const rules: readonly Rule[] = [];

/** Every problem any rule finds, rule by rule in a fixed order. */
export function checkArchive(sources: ArchiveSources, archive: Archive): Problem[] {
  return rules.flatMap((rule) => rule(sources, archive));
}
