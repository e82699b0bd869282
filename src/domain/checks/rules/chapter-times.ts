import type { EventSources, ArchiveSources } from '../../model/sources.ts';
import type { PathStep, Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';
import { formatClock } from '../../chapters/clock-time.ts';

interface ChapterList {
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
  readonly videoId: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** Chapters a person wrote ascend and lie within the recording. */
export function findWrongChapters(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, sessions, corrections }) => {
    const lists: ChapterList[] = [
      ...sessions.map(({ value, file, path }) => ({
        chapters: value.chapters ?? [],
        videoId: value.recordings[0]?.video,
        file,
        path: [...path, 'chapters'],
      })),
      ...corrections.map(({ value, file, path }) => ({
        chapters: value.say?.chapters ?? [],
        videoId: value.video ?? recordingOf(event, value.talk),
        file,
        path: [...path, 'say', 'chapters'],
      })),
    ];
    const lengths = new Map(event.videos.videos.map(({ id, duration }) => [id, duration]));
    return lists.flatMap((list) =>
      problemsOf(list, list.videoId === undefined ? undefined : lengths.get(list.videoId)),
    );
  });
}

const recordingOf = ({ sessions }: EventSources, talk: string | undefined) =>
  sessions.find(({ id }) => id === talk)?.recordings[0]?.video;

function problemsOf({ chapters, file, path }: ChapterList, length: number | undefined): Problem[] {
  const base = { rule: 'chapter-times', file } as const;
  return chapters.flatMap(({ start, title }, index): Problem[] => {
    const before = chapters[index - 1];
    const place = { ...base, path: [...path, index, 'start'], found: formatClock(start) };
    if (length !== undefined && start >= length) {
      return [
        {
          ...place,
          severity: 'error',
          message: `The chapter “${title}” starts after the recording has ended.`,
          expected: `earlier than ${formatClock(length)}`,
          remedy:
            'Chapters count from the start of the recording; put the right second into start.',
        },
      ];
    }
    if (before === undefined || start > before.start) return [];
    return [
      {
        ...place,
        severity: 'warning',
        message: `The chapter “${title}” does not start after the one before it.`,
        expected: `later than ${formatClock(before.start)}`,
        remedy: 'Put the right second into start, or the chapters in order.',
      },
    ];
  });
}
