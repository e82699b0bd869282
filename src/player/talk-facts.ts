import type { Source } from './media/media.ts';
import type { Neighbour, TalkSlice } from './slice.ts';
import { playerTexts } from '../texts/texts.ts';

/** What a `<talk-player>` says of its talk. */
export interface TalkFacts {
  /** `event/key`; empty where the page plays something that is no talk of the archive. */
  readonly id: string;
  readonly title: string;
  readonly speakers: string;
  /** In seconds of the main recording, as every time in the page is. */
  readonly slice: TalkSlice;
  /** The main recording first; empty where nothing can be played here. */
  readonly sources: readonly Source[];
  /** Other talks of the main recording. */
  readonly neighbours: readonly Neighbour[];
}

/**
 * Reads the attributes of a `<talk-player>`: `data-key` `event/talk`, `data-title`, `data-speakers`,
 * `data-video` (YouTube id) or `data-file`, `data-start` and `data-end` in seconds,
 * `data-embeddable="no"` where YouTube plays it on its own site only, `data-mirrors` (JSON of
 * `{video | file, start, end, label}`), `data-neighbours` (JSON of `{title, href, start, end}`).
 */
export function readTalkFacts({ dataset }: Pick<HTMLElement, 'dataset'>): TalkFacts {
  const slice = sliceOf({ start: dataset['start'], end: dataset['end'] });
  const main = sourceOf(
    { video: dataset['video'], file: dataset['file'] },
    slice,
    playerTexts.theRecording,
  );
  const embeddable = dataset['embeddable'] !== 'no' || main?.file !== undefined;
  const mirrors = records(dataset['mirrors']).map((mirror, index) =>
    sourceOf(
      mirror,
      sliceOf(mirror),
      text(mirror['label']) ?? playerTexts.otherRecording(index + 1),
    ),
  );
  return {
    id: dataset['key'] ?? '',
    title: dataset['title'] ?? '',
    speakers: dataset['speakers'] ?? '',
    slice,
    sources: [embeddable ? main : undefined, ...mirrors].filter((source) => source !== undefined),
    neighbours: records(dataset['neighbours']).map((other) => ({
      title: text(other['title']) ?? playerTexts.anotherTalk,
      href: text(other['href']) ?? '',
      ...sliceOf(other),
    })),
  };
}

function sourceOf(
  given: Readonly<Record<string, unknown>>,
  slice: TalkSlice,
  label: string,
): Source | undefined {
  const videoId = text(given['video']);
  const file = text(given['file']);
  if (videoId !== undefined && /^[\w-]{11}$/.test(videoId)) return { videoId, label, ...slice };
  if (file !== undefined && /^(https?:|[^:]+$)/.test(file)) return { file, label, ...slice };
  return undefined;
}

function sliceOf(given: Readonly<Record<string, unknown>>): TalkSlice {
  const start = seconds(given['start']) ?? 0;
  const end = seconds(given['end']);
  return { start, ...(end !== undefined && end > start && { end }) };
}

function seconds(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && Number.isFinite(number) ? number : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function records(json: string | undefined): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value)
      ? value.filter(
          (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
        )
      : [];
  } catch {
    return [];
  }
}
