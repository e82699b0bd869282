import type { Photo, Talk } from '../../domain/model/archive.ts';
import { sentenceAt } from '../../domain/photos/moment/sentence-at.ts';
import { fold } from '../../domain/text/fold.ts';
import { readTalkTranscript } from '../this-archive.ts';
import { formatClock } from '../words/durations.ts';
import { mainRecording } from '../talk/recording.ts';
import type { SiteContext } from '../context/site-context.ts';
import { langOf } from '../talk/talk-card.ts';
import { youtubeUrl } from '../address/urls.ts';
import { joinNames } from '../words/words.ts';
import { photoTexts } from '../../texts/texts.ts';

/** What was going on in a talk when a photo was taken. */
export interface PhotoMomentView {
  readonly clock: string;
  /** The talk playing from that second, its line in view. */
  readonly href: string;
  /** The same second on YouTube. */
  readonly youtube?: string;
  readonly quote?: Quote;
}

interface Quote {
  readonly text: string;
  readonly lang: string | undefined;
  /** Heard by a machine, which mishears. */
  readonly auto: boolean;
  /** Who the captions say spoke, else everyone on stage. */
  readonly by: string;
  readonly personHref?: string;
  readonly clock: string;
  readonly href: string;
}

/** The second of a talk a photo shows; undefined where it is not known or can neither be watched nor read. */
export function photoMoment(
  photo: Photo,
  talk: Talk,
  context: SiteContext,
): PhotoMomentView | undefined {
  const { at } = photo;
  if (at === undefined) return undefined;
  const { urls } = context;
  const { language, auto, cues } = transcriptOf(talk);
  const said = sentenceAt(cues, at, language);
  const published = talk.state.is === 'published';
  if (!published && !said) return undefined;
  const videoId = published ? mainRecording(talk)?.videoId : undefined;
  return {
    clock: formatClock(at),
    href: urls.moment(talk, at, said?.cueStart),
    ...(videoId === undefined ? {} : { youtube: youtubeUrl(videoId, at) }),
    ...(said && {
      quote: {
        text: said.text,
        ...speakerOf(talk, said.voice, context),
        lang: langOf(language).lang,
        auto,
        clock: formatClock(said.start),
        href: urls.moment(talk, said.start, said.start),
      },
    }),
  };
}

/** How a photo's talk is known and how sure that is; undefined for a photo of no talk. */
export function linkWords({ talkId, linkedBy, linkedTo, confidence }: Photo): string | undefined {
  if (talkId === undefined || linkedBy === undefined) return undefined;
  if (linkedBy === 'hand') return photoTexts.linkedByPerson;
  const other = linkedTo === 'schedule' ? photoTexts.programmeTimes : photoTexts.recordingStart;
  return confidence === undefined
    ? photoTexts.linkedByClocks(other)
    : photoTexts.linkedByClocksSurely(other, Math.round(confidence * 100));
}

function speakerOf({ speakers }: Talk, voice: string | undefined, { urls }: SiteContext) {
  const named = voice === undefined ? undefined : fold(voice);
  const found =
    named === undefined && speakers.length === 1
      ? speakers[0]
      : speakers.find(({ as }) => fold(as) === named);
  return {
    by: voice ?? joinNames(speakers.map(({ as }) => as)),
    ...(found ? { personHref: urls.person(found.personId) } : {}),
  };
}

interface ShownTranscript {
  readonly language: string;
  readonly auto: boolean;
  readonly cues: ReturnType<typeof readTalkTranscript>;
}

/** The transcript a talk's page shows first, whose lines have addresses. */
function transcriptOf(talk: Talk): ShownTranscript {
  for (const track of talk.captions) {
    const cues = readTalkTranscript(talk, track);
    if (cues.length === 0) continue;
    return { language: track.language, auto: track.kind === 'auto', cues };
  }
  return { language: talk.language, auto: false, cues: [] };
}
