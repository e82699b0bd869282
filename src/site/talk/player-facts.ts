import type { RecordingSlice, Talk } from '../../domain/model/archive.ts';
import { mainRecording } from './recording.ts';
import type { SiteContext } from '../context/site-context.ts';
import { talkStatus } from './talk-status.ts';
import { joinNames } from '../words/words.ts';
import { recordingTexts } from '../../texts/texts.ts';

/** What the player knows of a talk beside its slot: the `data-` attributes of `<talk-player>`. */
export interface PlayerFacts {
  readonly 'data-key': string;
  readonly 'data-title': string;
  readonly 'data-speakers': string;
  readonly 'data-video'?: string;
  readonly 'data-file'?: string;
  /** JSON of the other recordings of the talk. */
  readonly 'data-mirrors'?: string;
  /** JSON of the other talks of the recording. */
  readonly 'data-neighbours'?: string;
}

export function playerFacts(
  talk: Talk,
  sharing: readonly Talk[],
  { urls }: Pick<SiteContext, 'urls'>,
): PlayerFacts {
  const main = mainRecording(talk);
  const watchable = talkStatus(talk) === undefined ? main : undefined;
  const mirrors = talk.recordings
    .filter((recording) => recording !== main)
    .map(({ videoId, file, start, end, role }) => ({
      video: videoId,
      file,
      start,
      end,
      label: role === 're-upload' ? recordingTexts.earlierUpload : recordingTexts.mirror,
    }));
  const neighbours = sharing.flatMap((other) =>
    other.recordings
      .filter((recording) => main !== undefined && isSame(recording, main))
      .map(({ start, end }) => ({ title: other.title, href: urls.talk(other), start, end })),
  );
  return {
    'data-key': talk.id,
    'data-title': talk.title,
    'data-speakers': joinNames(talk.speakers.map(({ as }) => as)),
    ...(watchable?.videoId === undefined ? {} : { 'data-video': watchable.videoId }),
    ...(watchable?.file === undefined ? {} : { 'data-file': watchable.file }),
    ...(mirrors.length > 0 ? { 'data-mirrors': JSON.stringify(mirrors) } : {}),
    ...(neighbours.length > 0 ? { 'data-neighbours': JSON.stringify(neighbours) } : {}),
  };
}

const isSame = (one: RecordingSlice, other: RecordingSlice) =>
  one.videoId === undefined ? one.file === other.file : one.videoId === other.videoId;
