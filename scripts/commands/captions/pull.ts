import { setTimeout as wait } from 'node:timers/promises';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { createCaptionApi } from '../../adapters/captions/caption-api.ts';
import { readOAuthClient } from '../../adapters/captions/sign-in/client-of-owner.ts';
import { secretsFolder } from '../../adapters/captions/sign-in/secrets-folder.ts';
import { signIn } from '../../adapters/captions/sign-in/sign-in.ts';
import { forgetToken } from '../../adapters/captions/sign-in/token-file.ts';
import type { Patience } from '../../adapters/youtube/retrying.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { readSyncSources } from '../sync/read-sources.ts';
import { chooseEvents } from './event-videos.ts';
import type { EventPull } from './pull-event.ts';
import { pullEvent, writePull } from './pull-event.ts';
import { pullAsJson, reportPull } from './report-pull.ts';

/** What a pull needs of the world besides files and the network. */
export interface PullWorld extends Patience {
  /** Called with the address to sign in at, after it was shown. */
  readonly onSignIn?: (address: string) => void;
}

const answerTimeout = 30_000;
const signInTimeout = 5 * 60_000;

/** `captions pull` in a given world. Exit code 1 where a video's captions could not be had. */
export function createPull(world: PullWorld): (input: CommandInput) => Promise<number> {
  return async (input) => {
    const { flags, env, out } = input;
    const root = archiveFolder(input);
    const sources = await whileLocked('captions', input, () => readSyncSources(root));
    const events = chooseEvents(sources.events, textFlag(flags, 'event'));
    const repositories = [root, '.'];
    const secrets = secretsFolder(env, repositories);
    const client = readOAuthClient(env, secrets, repositories);
    if (flags['sign-in'] === true) forgetToken(secrets);
    const signInUrl = env['YOUTUBE_OAUTH_URL'];
    const auth = await signIn({
      client,
      secrets,
      timeoutMs: signInTimeout,
      ask(address) {
        out.note('Open this address in a browser on this computer, as the owner of the videos:');
        out.note(`  ${address}`);
        world.onSignIn?.(address);
      },
      ...(signInUrl !== undefined && { rootUrl: signInUrl }),
    });
    const apiUrl = env['YOUTUBE_API_URL'];
    const api = createCaptionApi({
      auth,
      patience: world,
      timeoutMs: answerTimeout,
      ...(apiUrl !== undefined && { rootUrl: apiUrl }),
    });
    const dryRun = flags['dry-run'] === true;
    const pulls: EventPull[] = [];
    for (const event of events) {
      pulls.push(
        await pullEvent(event, {
          root,
          api,
          onProgress: (done, total) => out.progress(`${event.id}: ${done} of ${total} videos`),
        }),
      );
      if (pulls.at(-1)?.failed.some(({ error }) => error.hopeless)) break;
    }
    out.progress('');
    if (!dryRun) {
      await whileLocked('captions', input, () => {
        const change = new ArchiveChange(root);
        for (const pull of pulls) writePull(change, pull);
        change.commit();
      });
    }
    const report = { pulls, units: api.units(), dryRun };
    if (flags['json'] === true) out.printJson(pullAsJson(report));
    else reportPull(out, report);
    return pulls.some(({ failed }) => failed.length > 0) ? 1 : 0;
  };
}

/** `captions pull` as people run it. */
export const pullCaptions = createPull({
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
});
