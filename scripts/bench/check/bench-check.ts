import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateArchive } from '../../../test/generate/archive.ts';
import { writeArchiveFolder } from '../../../test/generate/archive-folder.ts';
import { bytesOf, filesBelow } from '../../files-below.ts';
import { measureProgram, type ProgramUsage } from '../measured-program.ts';

/** What looking for every mistake in an archive took. */
export interface CheckBench {
  readonly check: ProgramUsage;
  /** The same without a caption file. */
  readonly bare: ProgramUsage;
  /** Caption files, and bytes of all files. */
  readonly captions: number;
  readonly bytes: number;
}

/** Writes an archive's files and runs `check` on them, which finds nothing wrong, as a program of its own. */
export async function benchCheck(
  talks: number,
  folder: string,
  onProgress: (line: string) => void,
): Promise<CheckBench> {
  const data = join(folder, 'archive');
  writeArchiveFolder(generateArchive({ talks }), data, (talk) => {
    if (talk % 100 === 0) onProgress(`writing captions, talk ${talk} of ${talks}`);
  });
  const files = filesBelow(data);
  const bytes = await bytesOf(data, files);
  const run = () => measureProgram('scripts/cli.ts', ['check', '--data', data], folder);
  onProgress('checking');
  const check = await run();
  const captions = files.filter((name) => name.endsWith('.vtt'));
  for (const file of captions) await rm(join(data, file));
  onProgress('checking without captions');
  return { check, bare: await run(), captions: captions.length, bytes };
}
