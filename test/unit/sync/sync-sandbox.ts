import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Flags } from '../../../scripts/command.ts';
import type { Command } from '../../../scripts/command.ts';
import { createSync } from '../../../scripts/commands/sync.ts';
import { describeUserError } from '../../../scripts/describe-user-error.ts';
import { createOutput } from '../../../scripts/output.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import type { StandInContent } from '../../stand-in/youtube/content.ts';
import type { Fault } from '../../stand-in/youtube/faults.ts';

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const files = {
  'archive.yaml': 'title: Harbour Archive\ntagline: Talks by the sea\nthumbnails: false\n',
  'people.yaml': '- id: ada-ferry\n  name: Ada Ferry\n',
};

/** An archive in a folder of its own and a stand-in to sync it with. */
export async function openSandbox(content: StandInContent, handFiles: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-sync-'));
  const standIn = await startYouTubeStandIn(content);
  const waits: number[] = [];
  let today = '2026-03-01';
  for (const [name, text] of Object.entries({ ...files, ...handFiles })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const sync = createSync({
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 1,
    now: () => new Date(`${today}T12:00:00Z`),
    cacheFolder: join(root, '..', `${root}-cache`),
  });
  const env = { YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'a-secret-key' };
  return {
    root,
    standIn,
    /** Milliseconds of each wait between attempts. */
    waits,
    serve: (next: StandInContent, ...faults: Fault[]) => {
      standIn.requests.length = 0;
      standIn.serve(next, faults);
    },
    setToday: (day: string) => {
      today = day;
    },
    sync: (flags: Flags = {}, otherEnv: Record<string, string | undefined> = env) =>
      run(sync, { data: root, ...flags }, otherEnv),
    /** Every file below the archive's folder, by the hash of its bytes. */
    hashes: () => hashesOf(root),
    read: (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8')),
    async close() {
      await standIn.close();
      rmSync(root, { recursive: true, force: true });
      rmSync(`${root}-cache`, { recursive: true, force: true });
    },
  };
}

export type Sandbox = Awaited<ReturnType<typeof openSandbox>>;

/** Runs a command as the command line does, and collects what it says. */
export async function run(
  command: Command,
  flags: Flags,
  env: Record<string, string | undefined> = {},
  args: string[] = [],
): Promise<RunResult> {
  let stdout = '';
  let stderr = '';
  const collect = (add: (text: string) => void) => ({ write: add });
  const out = createOutput(
    collect((text) => (stdout += text)),
    collect((text) => (stderr += text)),
    env,
  );
  try {
    const code = await command.run({ flags, args, out, env });
    return { code, stdout, stderr };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: 1, stdout, stderr: describeUserError(error) };
  }
}

/** The hash of each file below a folder. */
export function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}
