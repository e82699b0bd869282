import { parseArgs } from 'node:util';
import { makeContent } from './content.ts';
import type { StandInContent } from './content.ts';
import { contentOfArchive } from './demo-content.ts';
import { harbourContent } from './harbour-content.ts';
import type { Fault, FaultKind } from './faults.ts';
import { startYouTubeStandIn } from './start-youtube-stand-in.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    videos: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
  },
});

const content = values.videos === undefined ? everything() : makeContent(Number(values.videos));
const faults = values.fault.map((kind): Fault => ({ kind: kind as FaultKind }));
const standIn = await startYouTubeStandIn({ ...content, faults, port: Number(values.port) });
const [playlist] = content.playlists;
const others = content.playlists.slice(1).map(({ id }) => id);

console.log(`A stand-in for YouTube answers at ${standIn.url} until you press Ctrl+C. Try, elsewhere:

  export YOUTUBE_API_URL=${standIn.url} YOUTUBE_API_KEY=anything
  npm run new-event -- --playlist ${playlist?.id ?? ''} --id trial
  npm run sync -- --event trial --dry-run

It knows ${playlist?.title ?? 'no playlist'}${others.length > 0 ? `, and the playlists ${others.join(', ')}` : ''}.
As without a key: unset YOUTUBE_API_KEY; export YOUTUBE_FEED_URL=${standIn.url}
With a fault: npm run stand-in -- --fault quota (see test/stand-in/youtube/faults.ts)`);

/** A small conference with every oddity, and the recordings of the demo archive. */
function everything(): StandInContent {
  const demo = contentOfArchive(new URL('../../fixtures/demo', import.meta.url).pathname);
  return {
    playlists: [...harbourContent.playlists, ...demo.playlists],
    videos: [...harbourContent.videos, ...demo.videos],
  };
}
