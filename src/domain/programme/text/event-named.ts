import type { ProgrammeEvent } from '../model/programme.ts';
import { plainLine } from './plain-text.ts';

/** What a source says of the whole event: texts on one line, days alone; what says nothing is absent. */
export function eventNamed(said: {
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
  readonly city?: string;
  readonly country?: string;
}): ProgrammeEvent {
  const fields = Object.entries(said).flatMap(([name, text]) => {
    const line = plainLine(text);
    if (name !== 'start' && name !== 'end') return line === '' ? [] : [[name, line] as const];
    const day = /^\d{4}-\d\d-\d\d/.exec(line)?.[0];
    return day === undefined ? [] : [[name, day] as const];
  });
  return Object.fromEntries(fields);
}
