import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { writeArchiveFolder } from '../../test/generate/archive-folder.ts';
import { measureProgram, type ProgramUsage } from './measured-program.ts';

/** What building a made-up archive's site took, beside a plain loop that writes as many pages and bytes. */
export interface SiteBench {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  readonly build: ProgramUsage;
  readonly loop: ProgramUsage;
}

/** Writes the archive's files, builds them as `npm run build` does, and measures both programs. */
export async function benchSite(
  archive: GeneratedArchive,
  folder: string,
  onProgress: (line: string) => void,
): Promise<SiteBench> {
  const data = join(folder, 'archive');
  const out = join(folder, 'site');
  writeArchiveFolder(archive, data, (talk) => {
    if (talk % 100 === 0) onProgress(`writing captions, talk ${talk}`);
  });
  onProgress('building the site');
  const build = await measureProgram(
    'scripts/cli.ts',
    ['build', '--data', data, '--out', out],
    folder,
  );
  const { files, pages, bytes } = await weighFolder(out);
  onProgress('writing as much in a plain loop');
  const loop = await measureProgram(
    'scripts/bench/write-plain-pages.ts',
    [join(folder, 'plain'), String(pages), String(bytes)],
    folder,
  );
  return { files, pages, bytes, build, loop };
}

async function weighFolder(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes,
  };
}
