import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** What a watched process did besides its work. */
export interface Outward {
  readonly said: string;
  readonly code: number | null;
  /** Connections, looked up names and files written elsewhere, as `watch-outward.ts` notes them. */
  readonly noted: readonly string[];
  /** What lies in the folder for temporary files afterwards. */
  readonly left: readonly string[];
}

/**
 * Runs Node with these arguments, watched, where nobody can have a home: the folder's parent is a file,
 * which keeps root out too. Stops it after `until` was said and `then` is done.
 */
export async function watchedRun(
  args: readonly string[],
  own: readonly string[],
  until?: RegExp,
  then: (said: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<Outward> {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-watched-'));
  const [report, temporary, file] = [join(root, 'report'), join(root, 'tmp'), join(root, 'file')];
  mkdirSync(temporary);
  writeFileSync(file, '');
  const home = join(file, 'home');
  const child = spawn(process.execPath, [...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      USERPROFILE: home,
      APPDATA: join(home, 'roaming'),
      LOCALAPPDATA: join(home, 'local'),
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      NODE_OPTIONS: `--import=${new URL('watch-outward.ts', import.meta.url).href}`,
      OUTWARD_REPORT: report,
      OUTWARD_FOLDERS: own.map((folder) => resolve(folder)).join(delimiter),
    },
  });
  let said = '';
  let waiting = until !== undefined;
  const hear = (text: Buffer) => {
    said += text.toString();
    if (!waiting || !until?.test(said)) return;
    waiting = false;
    void then(said).finally(() => child.kill('SIGINT'));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return {
    said,
    code,
    noted: existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [],
    left: readdirSync(temporary),
  };
}
