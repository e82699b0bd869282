import { pageLanguages } from '../domain/archive/page-languages.ts';
import { ArchiveFileSchema } from '../domain/schema/archive-file.ts';
import type { InterfaceLanguage } from '../domain/schema/interface-language.ts';
import { FileReader } from './file-reader.ts';

/**
 * The languages of an archive’s pages, the first first, without reading the rest of it; English alone where its
 * settings cannot be read, which whoever reads the archive is told.
 */
export function readPageLanguages(
  root: string,
): readonly [InterfaceLanguage, ...InterfaceLanguage[]] {
  const settings = new FileReader(root).readOptional('archive.yaml', ArchiveFileSchema);
  return settings ? pageLanguages(settings) : ['en'];
}
