import { formatClock } from '../../../src/domain/chapters/clock-time.ts';
import type { Archive, Talk } from '../../../src/domain/model/archive.ts';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { parseAnswer } from '../../adapters/web/parse-answer.ts';
import type { PoliteWeb } from '../../adapters/web/polite-web.ts';
import type { Finding } from './finding.ts';
import type { VideoNow } from './video-states.ts';

/** Lengths are whole seconds, rounded this way or that. */
const SAME_LENGTH = 2;

/** Where other copies are looked for, and what YouTube says today. */
export interface Outside {
  readonly web: PoliteWeb;
  readonly archiveOrg: string;
  readonly states: ReadonlyMap<string, VideoNow>;
}

/** The videos talks are shown from, each once. */
export const videosOfTalks = ({ talks }: Archive): string[] => [
  ...new Set(talks.flatMap(({ recordings }) => recordings.flatMap(({ videoId }) => videoId ?? []))),
];

/** Videos that are gone, private or cut anew, and recordings of which there is one copy only. */
export async function lookAtVideos(
  { talks }: Archive,
  { events }: ArchiveSources,
  { web, archiveOrg, states }: Outside,
): Promise<Finding[]> {
  const found: Finding[][] = talks.map(() => []);
  await web.each(talks, async (talk, index) => {
    const event = events.find(({ id }) => id === talk.eventId);
    if (!event || talk.recordings.length === 0) return;
    const ids = talk.recordings.flatMap(({ videoId }) => videoId ?? []);
    const file = `${event.folder}/schedule.yaml`;
    const base = { file, what: ids[0] ?? talk.recordings[0]?.file ?? '' };
    const isAlone = talk.recordings.length === 1;
    const copies = new Map<string, string | undefined>();
    if (isAlone) for (const id of ids) copies.set(id, await copyAtArchiveOrg(id, web, archiveOrg));
    const findings: Finding[] = [];
    for (const id of ids) {
      const now = states.get(id);
      if (now === undefined) continue;
      if (now.is === 'unsure')
        findings.push({
          ...base,
          is: 'unsure-video',
          what: id,
          says: `${talk.title}: ${now.words}`,
        });
      else if (now.is !== 'there')
        findings.push({
          ...base,
          is: now.is === 'gone' ? 'dead-video' : 'private-video',
          what: id,
          says: `${talk.title}: ${now.words}`,
          edit: mirrorEdit(talk, copies.get(id) ?? 'https://…'),
        });
      else findings.push(...reCut(talk, event, id, now.duration, base));
    }
    if (isAlone && findings.every(({ is }) => is !== 'dead-video' && is !== 'private-video')) {
      const copy = copies.get(ids[0] ?? '');
      findings.push({
        ...base,
        is: 'single-copy',
        says:
          copy === undefined
            ? `${talk.title}: its only copy is ${base.what}`
            : `${talk.title}: there is a copy at archive.org that nothing names`,
        edit: mirrorEdit(talk, copy ?? 'https://archive.org/download/ITEM/FILE.mp4'),
      });
    }
    found[index] = findings;
  });
  return found.flat();
}

function reCut(
  talk: Talk,
  { videos }: EventSources,
  id: string,
  now: number | undefined,
  base: Pick<Finding, 'file' | 'what'>,
): Finding[] {
  const before = videos.videos.find((video) => video.id === id)?.duration;
  if (now === undefined || before === undefined || Math.abs(now - before) <= SAME_LENGTH) return [];
  const by = Math.round(now - before);
  const slice = talk.recordings.find(({ videoId }) => videoId === id);
  const start = Math.max(0, (slice?.start ?? 0) + by);
  const until =
    slice?.end === undefined ? '' : `, end: ${formatClock(Math.max(0, slice.end + by))}`;
  return [
    {
      ...base,
      is: 're-cut-video',
      what: id,
      says: `${talk.title}: it lasts ${formatClock(now)} instead of ${formatClock(before)}, so its chapters, lines and photos may all stand ${Math.abs(by)} s off`,
      edit: {
        where: `Look at its beginning. Was it changed there, write into ${base.file}, at the session ${talk.key}; then npm run sync, and import its captions anew:`,
        lines: [`recordings: [{ video: ${id}, start: ${formatClock(start)}${until} }]`],
      },
    },
  ];
}

const mirrorEdit = ({ key, recordings }: Talk, address: string): NonNullable<Finding['edit']> => {
  const [slice] = recordings;
  const times =
    slice === undefined || slice.start === 0
      ? ''
      : `, start: ${formatClock(slice.start)}${slice.end === undefined ? '' : `, end: ${formatClock(slice.end)}`}`;
  const said = slice?.videoId === undefined ? [] : [`  - { video: ${slice.videoId}${times} }`];
  return {
    where: `Once a copy is there, write into schedule.yaml, at the session ${key}:`,
    lines: [
      'recordings:',
      ...said,
      `  - { file: ${JSON.stringify(address)}, role: mirror${times} }`,
    ],
  };
};

/** The video file of the item that tools for archive.org make of a YouTube video, where there is one. */
async function copyAtArchiveOrg(
  id: string,
  web: PoliteWeb,
  archiveOrg: string,
): Promise<string | undefined> {
  const item = `youtube-${id}`;
  const answer = await web.get(`${archiveOrg}/metadata/${item}`);
  if (!answer.ok) return undefined;
  const { files } = parseAnswer(answer.text) as { files?: unknown };
  const names = (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const { name } = (file ?? {}) as { name?: unknown };
    return typeof name === 'string' && /\.(?:mp4|webm|mkv|ogv)$/i.test(name) ? [name] : [];
  });
  const best = names.find((name) => name.endsWith('.mp4')) ?? names[0];
  return best === undefined ? undefined : `${archiveOrg}/download/${item}/${encodeURI(best)}`;
}
