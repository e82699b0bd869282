import { numberFlag } from '../../../scripts/command-line.ts';
import { noSuch } from '../../../scripts/naming/no-such.ts';
import { runTool } from '../../../scripts/run-tool.ts';
import { makeContent } from './content.ts';
import type { StandInContent } from './content.ts';
import { contentOfArchive } from './demo-content.ts';
import { harbourContent } from './harbour-content.ts';
import { FAULT_KINDS, type Fault } from './faults.ts';
import { startYouTubeStandIn } from './start-youtube-stand-in.ts';

runTool({
  name: 'stand-in',
  help: `
Usage: npm run stand-in -- [--port N] [--videos N] [--fault KIND]

A YouTube to try sync with, without a key: it answers until you press Ctrl+C, and says what to type.

  --port N       where it answers (8787; 0 for any that is free)
  --videos N     how many recordings its one playlist holds, in place of a small conference and the demo
  --fault KIND   what goes wrong; may be given several times. Kinds:
${FAULT_KINDS.map((kind) => `                 ${kind}`).join('\n')}
`,
  options: {
    port: { type: 'string' },
    videos: { type: 'string' },
    fault: { type: 'string', multiple: true },
  },
  async run({ values }, out) {
    const port = numberFlag('port', values.port, { usual: 8787, least: 0, most: 65_535 });
    const videos = numberFlag('videos', values.videos, { usual: 0, least: 1, most: 100_000 });
    const content = videos === 0 ? everything() : makeContent(videos);
    const faults = (values.fault ?? []).map(readFault);
    const standIn = await startYouTubeStandIn({ ...content, faults, port });
    const [playlist] = content.playlists;
    const others = content.playlists.slice(1).map(({ id }) => id);
    out.print(`A stand-in for YouTube answers at ${standIn.url} until you press Ctrl+C. Try, elsewhere:

  export YOUTUBE_API_URL=${standIn.url} YOUTUBE_API_KEY=anything
  npm run new-event -- --playlist ${playlist?.id ?? ''} --id trial
  npm run sync -- --event trial --dry-run

It knows ${playlist?.title ?? 'no playlist'}${others.length > 0 ? `, and the playlists ${others.join(', ')}` : ''}.
As without a key: unset YOUTUBE_API_KEY; export YOUTUBE_FEED_URL=${standIn.url}
With a fault: npm run stand-in -- --fault quota (--help names them all)`);
    return undefined;
  },
});

function readFault(named: string): Fault {
  const kind = FAULT_KINDS.find((one) => one === named);
  if (kind !== undefined) return { kind };
  throw noSuch(
    'fault',
    named,
    FAULT_KINDS.map((one) => ({ names: [one] })),
  );
}

/** A small conference with every oddity, and the recordings of the demo archive. */
function everything(): StandInContent {
  const demo = contentOfArchive(new URL('../../fixtures/demo', import.meta.url).pathname);
  return {
    playlists: [...harbourContent.playlists, ...demo.playlists],
    videos: [...harbourContent.videos, ...demo.videos],
  };
}
