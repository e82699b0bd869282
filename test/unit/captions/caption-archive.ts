import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Flags } from '../../../scripts/command.ts';
import { captions } from '../../../scripts/commands/captions.ts';
import { hashesOf, run } from '../sync/sync-sandbox.ts';

const event = (name: string, videos: readonly string[]) => ({
  'event.yaml': `name: ${name}\nstart: 2026-05-02\nend: 2026-05-02\ntimeZone: Europe/Lisbon\nlanguage: en\n`,
  'schedule.yaml': `sessions:\n${videos
    .map(
      (video, index) =>
        `  - { id: talk-${index}, title: Talk ${index} of ${name}, recordings: [{ video: ${video} }] }\n`,
    )
    .join('')}`,
});

/** An archive of two events with two recorded talks each, and a folder of files to bring in. */
export function openCaptionArchive(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-captions-'));
  const root = join(folder, 'archive');
  const inbox = join(folder, 'inbox');
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write(join(root, 'archive.yaml'), 'title: Quay Archive\ntagline: Talks by the sea\n');
  for (const [id, own] of Object.entries({
    'quay-2025': event('Quay 2025', ['quay25talkA', 'quay25talkB']),
    'quay-2026': event('Quay 2026', ['quay26talkA', 'quay26talkB']),
  })) {
    for (const [name, text] of Object.entries(own)) write(join(root, 'events', id, name), text);
  }
  mkdirSync(inbox);
  for (const [name, content] of Object.entries(files)) write(join(inbox, name), content);
  return {
    root,
    inbox,
    captions: (args: string[], flags: Flags = {}, env: Record<string, string> = {}) =>
      run(captions, { data: root, ...flags }, env, args),
    put: (name: string, content: string | Uint8Array) => write(join(inbox, name), content),
    deliver: (name: string, content: string) => write(join(root, 'events', name), content),
    read: (name: string) => readFileSync(join(root, 'events', name), 'utf8'),
    hashes: () => hashesOf(root),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
