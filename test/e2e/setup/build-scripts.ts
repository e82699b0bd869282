import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import type { UnspacedTalk } from '../../generate/unspaced-talks.ts';

/** Builds an archive of short talks in many scripts, in folders below `root`; returns the site's. */
export async function buildScripts(root: string, talks: readonly UnspacedTalk[]): Promise<string> {
  const [data, out] = [join(root, 'data'), join(root, 'site')];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  };
  write('archive.yaml', stringify({ title: 'Words of many scripts', tagline: 'Made up.' }));
  const event = 'events/signs-2031';
  write(
    `${event}/event.yaml`,
    stringify({
      name: 'Signs 2031',
      start: '2031-05-02',
      end: '2031-05-02',
      timeZone: 'Europe/Paris',
    }),
  );
  const videoOf = (language: string) => `unspaced_${language}`;
  write(
    `${event}/schedule.yaml`,
    stringify({
      sessions: talks.map(({ language, name }) => ({
        id: language,
        title: `A talk in ${name}`,
        language,
        recordings: [{ video: videoOf(language) }],
      })),
    }),
  );
  for (const { language, lines } of talks) {
    const cues = lines.map((text, at) => ({ start: at * 10, end: at * 10 + 9, text: `${text}。` }));
    write(`${event}/captions/${videoOf(language)}.${language}.vtt`, formatVtt(cues, { language }));
  }
  await promisify(execFile)(process.execPath, [
    'scripts/cli.ts',
    'build',
    ...['--data', data, '--out', out, '--site', 'https://talks.example'],
  ]);
  return out;
}
