import { fold } from '../text/fold.ts';
import type { Evidence } from '../titles/evidence/evidence.ts';
import { nameLikeness } from '../titles/names/name-likeness.ts';
import { nameBeforeLife, personOf } from './biography.ts';

/** Whose life a paragraph tells, by the name it begins with. */
export function nameOfLife(
  text: string,
  fresh: boolean,
  {
    titleSpeakers,
    evidence,
  }: { readonly titleSpeakers: readonly string[]; readonly evidence: Evidence },
): string | undefined {
  if (!fresh) return undefined;
  const known = titleSpeakers.find((name) => fold(text).startsWith(`${fold(name)} `));
  if (known !== undefined) return known;
  const name = personOf(text) ?? nameBeforeLife(text);
  return name !== undefined && nameLikeness(name, evidence) > 0.4 ? name : undefined;
}
