import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { openQuestions } from '../sync/open-questions.ts';
import { acceptCommand } from './accept-command.ts';
import type { Gap } from './gap.ts';

/** What a sync would match, and what it proposes and waits for an answer to. */
export function answerGaps({ people, events }: ArchiveSources, event: EventSources): Gap[] {
  const { id, videos } = event;
  const { added, doubtful, reuploads } = openQuestions(event, videos, [
    ...people,
    ...events.flatMap((one) => one.people),
  ]);
  const titleOf = new Map(videos.videos.map(({ id: video, rawTitle }) => [video, rawTitle]));
  const shown = (video: string) => `“${titleOf.get(video) ?? video}” (${video})`;
  const questions = [
    ...reuploads.map(({ videoId, replaces, earlier }) => ({
      label: `${shown(videoId)}: another upload of ${replaces}, which is ${earlier}?`,
      ids: [videoId, `video:${videoId}`],
      mend: acceptCommand(id, videoId, { replaces }),
    })),
    ...doubtful.map(({ video, session, score, start, end }) => ({
      label: `${shown(video)}: the session ${session}? (${Math.round(score * 100)} % sure)`,
      ids: [video, `video:${video}`, session],
      mend: acceptCommand(id, video, { session, start, end }),
    })),
  ];
  return [
    {
      what: 'sync',
      kind: 'a sync, which matches',
      of: videos.videos.length,
      items: added.map(({ video, session }) => ({
        label: `${shown(video)} is the session ${session}`,
        ids: [video, `video:${video}`, session],
      })),
      mend: `npm run sync -- --event ${id}`,
    },
    {
      what: 'answers',
      kind: 'an answer to what is proposed',
      of: questions.length,
      items: questions,
      mend: 'the command below a question says yes; with --decline behind it, no',
    },
  ];
}
