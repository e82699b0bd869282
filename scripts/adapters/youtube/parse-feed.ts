import { createRequire } from 'node:module';
import type sax from 'sax';
import type { FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { VideoIdSchema } from '../../../src/domain/schema/primitives.ts';

// sax is CommonJS whose named exports Node cannot see.
const { parser: createParser } = createRequire(import.meta.url)('sax') as typeof sax;

export interface ParsedFeed {
  readonly title: string;
  readonly videos: readonly FetchedVideo[];
}

interface Entry {
  readonly text: Map<string, string>;
  thumbnail?: { url: string; width: number; height: number };
}

/** Reads YouTube's public Atom feed of a playlist. Undefined where the text is not such a feed. */
export function parseFeed(xml: string): ParsedFeed | undefined {
  const parser = createParser(true);
  const path: string[] = [];
  const feed: Entry = { text: new Map() };
  const entries: Entry[] = [];
  const faults: Error[] = [];
  const current = () => (path.includes('entry') ? entries.at(-1) : feed) ?? feed;
  parser.onopentag = ({ name, attributes }) => {
    path.push(name);
    if (name === 'entry') entries.push({ text: new Map() });
    if (name === 'media:thumbnail') {
      const { url, width, height } = attributes;
      if (typeof url === 'string' && /^https?:\/\//.test(url)) {
        current().thumbnail = { url, width: Number(width) || 0, height: Number(height) || 0 };
      }
    }
  };
  parser.onclosetag = () => {
    path.pop();
  };
  const addText = (text: string) => {
    const name = path.at(-1) ?? '';
    const { text: texts } = current();
    texts.set(name, (texts.get(name) ?? '') + text);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onerror = (fault) => {
    faults.push(fault);
    parser.resume();
  };
  parser.write(xml).close();
  if (faults.length > 0 || !feed.text.has('yt:playlistId') || !feed.text.has('title'))
    return undefined;
  const title = feed.text.get('title') ?? '';
  return { title, videos: entries.flatMap((entry) => readEntry(entry) ?? []) };
}

function readEntry({ text, thumbnail }: Entry): FetchedVideo | undefined {
  const id = text.get('yt:videoId')?.trim() ?? '';
  const rawTitle = text.get('title')?.trim() ?? '';
  if (!VideoIdSchema.safeParse(id).success || rawTitle === '') return undefined;
  const published = Date.parse(text.get('published') ?? '');
  const channelId = text.get('yt:channelId')?.trim() ?? '';
  return {
    id,
    state: 'published',
    rawTitle,
    description: text.get('media:description') ?? '',
    ...(!Number.isNaN(published) && { publishedAt: isoSeconds(published) }),
    ...(channelId !== '' && {
      channel: { id: channelId, title: text.get('name') ?? '' },
    }),
    ...(thumbnail && { thumbnail }),
  };
}

/** An instant as the API writes it, `2024-03-19T09:00:00Z`, so that both sources say the same. */
function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
