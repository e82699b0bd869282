import type { ProgrammeSession } from '../../../src/domain/programme/model/programme.ts';
import { readProgramme } from '../../../src/domain/programme/read-programme.ts';

/** The programme in a text, as if it stood in a UTF-8 file. */
export function readText(text: string, file = 'programme') {
  return readProgramme(new TextEncoder().encode(text), file);
}

/** The sessions of a programme by title. */
export function byTitle(text: string): Record<string, ProgrammeSession> {
  return Object.fromEntries(readText(text).sessions.map((session) => [session.title, session]));
}
