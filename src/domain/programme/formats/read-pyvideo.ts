import { firstText, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type { Programme, ProgrammeSession } from '../model/programme.ts';
import { languageTag } from '../text/language.ts';
import { listLinks, listRecordings, recordingAt } from '../text/links.ts';
import { listPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readInstant, writeMoment } from '../time/moment.ts';

/** Reads the videos of a pyvideo folder, a file each; only the day is told, and a length nobody can rely on. */
export function readPyvideo(videos: readonly JsonObject[]): Programme {
  return {
    format: 'pyvideo',
    sessions: mergeSessions(videos.flatMap((video) => readVideo(video) ?? [])),
  };
}

function readVideo(video: JsonObject): ProgrammeSession | undefined {
  const title = plainLine(textOf(video['title']));
  if (title === '') return undefined;
  const id = firstText(video['slug'], video['id']);
  const start = readInstant(textOf(video['recorded']).slice(0, 10));
  const language = languageTag(textOf(video['language']));
  const abstract = joinTexts(textOf(video['summary']), textOf(video['description']));
  const speakers = Array.isArray(video['speakers']) ? (video['speakers'] as unknown[]) : [];
  const related = objectsOf(video['related_urls']).map(({ label, url }) => ({
    label: textOf(label),
    url: textOf(url),
  }));
  const plain = Array.isArray(video['related_urls']) ? (video['related_urls'] as unknown[]) : [];
  return {
    ...(id !== '' && { id }),
    title,
    kind: sessionKind(title, ''),
    ...(start && { start: writeMoment(start) }),
    ...(language !== undefined && { language }),
    speakers: listPeople(speakers.map((name) => ({ name: textOf(name) }))),
    ...(abstract !== undefined && { abstract }),
    recordings: listRecordings(
      objectsOf(video['videos']).map((file) => recordingAt(textOf(file['url']))),
    ),
    links: listLinks([
      ...related,
      ...plain.map((url) => ({ label: '', url: typeof url === 'string' ? url : '' })),
    ]),
  };
}
