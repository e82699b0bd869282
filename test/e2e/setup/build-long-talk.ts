import { appendFileSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from '../../generate/archive.ts';
import { writeArchiveFolder } from '../../generate/archive-folder.ts';
import { buildArchive, type BuiltSite } from './build-archives.ts';

/**
 * Builds and serves a made-up archive with a talk so long that its second language has a page of its own,
 * which no talk of the other archives has. `close` takes it away.
 */
export async function buildLongTalk(): Promise<{ site: BuiltSite; close(): Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-long-'));
  const data = join(root, 'data');
  writeArchiveFolder(generateArchive({ talks: 1, cuesPerTalk: 40 }), data);
  const [file = ''] = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.en.vtt'),
  );
  const second = join(data, file.replace(/\.en\.vtt$/, '.pt.vtt'));
  copyFileSync(join(data, file), second);
  // Which page a transcript is on goes by the size of its file; a note is no cue.
  appendFileSync(second, `\nNOTE\n${'Long as a morning. '.repeat(10_000)}\n`);
  const built = await buildArchive({ name: 'long', data, folder: join(root, 'site'), base: '/' });
  const close = async () => {
    await built.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { site: built.site, close };
}
