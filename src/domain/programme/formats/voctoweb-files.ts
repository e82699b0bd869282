import type { ProgrammeLink, ProgrammeRecording } from '../model/programme.ts';
import { firstText, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { languageTag } from '../text/language.ts';
import { listRecordings, recordingAt } from '../text/links.ts';

/** A file of an event: a video, its sound alone, subtitles, slides. */
interface VoctowebFile {
  readonly url: string;
  readonly kind: 'video' | 'audio' | 'subtitles' | 'slides';
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly string[];
  readonly isBest: boolean;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const labels: Readonly<Record<VoctowebFile['kind'], string>> = {
  video: 'Video',
  audio: 'Audio',
  subtitles: 'Subtitles',
  slides: 'Slides',
};

/**
 * Where an event can be watched: the page that plays it, and its video files, the one that plays in most browsers
 * and in the language spoken first. What else there is of it, other forms, languages, sound and subtitles, are links.
 */
export function readVoctowebFiles(event: JsonObject): {
  readonly recordings: ProgrammeRecording[];
  readonly links: ProgrammeLink[];
} {
  const spoken = languageTag(textOf(event['original_language']));
  const files = objectsOf(event['recordings']).flatMap((recording) => readFile(recording) ?? []);
  const videos = files
    .filter(({ kind }) => kind === 'video')
    .toSorted((a, b) => worth(b, spoken) - worth(a, spoken));
  const others = files.filter((file) => file !== videos[0]);
  return {
    recordings: listRecordings([
      recordingAt(textOf(event['frontend_link'])),
      ...videos.map(({ url }) => recordingAt(url)),
    ]),
    links: others.map((file) => ({ label: labelOf(file), url: file.url })),
  };
}

function readFile(recording: JsonObject): VoctowebFile | undefined {
  const type = textOf(recording['mime_type']).split(';')[0]?.trim().toLowerCase() ?? '';
  const kind = kindOf(type);
  const url = textOf(recording['recording_url']);
  if (!kind || !/^https?:\/\//i.test(url)) return undefined;
  const size = (name: string) => Number(textOf(recording[name])) || 0;
  return {
    url,
    kind,
    type,
    width: size('width'),
    height: size('height'),
    languages: firstText(recording['language'], recording['languages'])
      .split('-')
      .flatMap((word) => languageTag(word) ?? []),
    isBest: recording['high_quality'] === true,
  };
}

function kindOf(type: string): VoctowebFile['kind'] | undefined {
  if (type.startsWith('video/')) return 'video';
  if (type.startsWith('audio/')) return 'audio';
  if (/^(?:text\/vtt|application\/(?:x-subrip|ttml\+xml)|text\/srt)$/.test(type))
    return 'subtitles';
  return /^application\/(?:pdf|vnd\.oasis|vnd\.openxml)/.test(type) ? 'slides' : undefined;
}

/** What a file is worth for being played: its form, then whether it is in the language spoken, then its size. */
function worth({ type, languages, isBest, width }: VoctowebFile, spoken: string | undefined) {
  const isSpoken = spoken === undefined || languages.length === 0 || languages.includes(spoken);
  const first = languages[0] === spoken;
  return (
    (type === 'video/mp4' ? 16 : 0) +
    (isSpoken ? 8 : 0) +
    (first ? 4 : 0) +
    (isBest ? 2 : 0) +
    width / 10_000
  );
}

/** “Video: webm, 1920 × 1080, German, English”. */
function labelOf({ kind, type, width, height, languages }: VoctowebFile): string {
  const form = type.slice(type.indexOf('/') + 1).replace(/^(?:x-|vnd\.)/, '');
  const about = [
    ...(kind === 'subtitles' || kind === 'slides' ? [] : [form]),
    ...(width > 0 && height > 0 ? [`${width} × ${height}`] : []),
    ...languages.map((language) => languageNames.of(language) ?? language),
  ];
  return [labels[kind], about.join(', ')].filter((part) => part !== '').join(': ');
}
