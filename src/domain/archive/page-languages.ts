import type { ArchiveFile } from '../schema/archive-file.ts';
import { InterfaceLanguageSchema, type InterfaceLanguage } from '../schema/interface-language.ts';

/**
 * The languages an archive’s pages speak, the one at its address first: those it names, or that of its talks, or
 * English where there are no texts in that.
 */
export function pageLanguages({
  languages,
  language,
}: Pick<ArchiveFile, 'languages' | 'language'>): readonly [
  InterfaceLanguage,
  ...InterfaceLanguage[],
] {
  const [first, ...others] = languages ?? [];
  if (first !== undefined) return [first, ...others];
  const own = InterfaceLanguageSchema.safeParse(language.split('-')[0]);
  return [own.data ?? 'en'];
}
