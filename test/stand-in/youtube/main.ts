import { parseArgs } from 'node:util';
import { makeContent } from './content.ts';
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

const content = values.videos === undefined ? harbourContent : makeContent(Number(values.videos));
const faults = values.fault.map((kind): Fault => ({ kind: kind as FaultKind }));
const standIn = await startYouTubeStandIn({ ...content, faults, port: Number(values.port) });
const playlist = content.playlists[0]?.id ?? '';

console.log(`A stand-in for YouTube answers at ${standIn.url} until you press Ctrl+C. Try, elsewhere:

  export YOUTUBE_API_URL=${standIn.url} YOUTUBE_API_KEY=anything
  npm run new-event -- --playlist ${playlist} --id harbour-days
  npm run sync -- --event harbour-days --dry-run

The public feed, as without a key: unset YOUTUBE_API_KEY; export YOUTUBE_FEED_URL=${standIn.url}`);
