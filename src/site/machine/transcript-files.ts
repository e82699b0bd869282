import { formatVtt } from '../../domain/captions/format-vtt.ts';
import type { Cue } from '../../domain/captions/cues/cue.ts';
import type { CaptionTrack, Talk } from '../../domain/model/archive.ts';
import type { MachineContext } from '../context/machine-context.ts';
import { joinNames } from '../words/words.ts';
import { transcriptTexts } from '../../texts/texts.ts';
import type { MachineFile } from './machine-file.ts';

/** What was said in a talk by one of its caption files, in seconds of the recording. */
export type ReadCues = (talk: Talk, track: CaptionTrack) => readonly Cue[];

/** Every transcript as WebVTT beside its talk's page, read when it is written: all together are too much to hold. */
export function transcriptFiles(
  { archive, urls, whole }: MachineContext,
  read: ReadCues,
): MachineFile[] {
  return archive.talks.flatMap((talk) =>
    talk.captions.map((track) => ({
      address: urls.captions(talk, track.language),
      type: 'text/vtt',
      text: () => writeTranscript(talk, track, read(talk, track), whole(urls.talk(talk))),
      of: () => [talk, track],
    })),
  );
}

/**
 * A transcript as WebVTT that says what it is of, for whoever finds it alone. In a note and not in lines below
 * the signature as YouTube writes them: the specification ends its header there.
 */
export function writeTranscript(
  talk: Pick<Talk, 'title' | 'speakers'>,
  { language, kind }: Pick<CaptionTrack, 'language' | 'kind'>,
  cues: readonly Cue[],
  page: string,
): string {
  const by = joinNames(talk.speakers.map(({ as }) => as));
  const heard = transcriptTexts.takenBy[kind];
  const note = [talk.title, by, page, `${language}, ${heard}`].filter(Boolean).map(noteLine);
  const [signature = '', ...blocks] = formatVtt(cues, {}, 'needed').split('\n\n');
  return [signature.trimEnd(), ['NOTE', ...note].join('\n'), ...blocks].join('\n\n');
}

/** An arrow would make a time of a note, an empty line end it. */
const noteLine = (text: string) =>
  text.toWellFormed().replace(/\s+/g, ' ').replaceAll('-->', '→').trim();
