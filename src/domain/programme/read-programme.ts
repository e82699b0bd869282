import { UserError } from '../user-error.ts';
import { decodeText, unfoldBytes } from './formats/decode-text.ts';
import { readFrabJson } from './formats/read-frab-json.ts';
import { readFrabXml } from './formats/read-frab-xml.ts';
import { readIcal } from './formats/read-ical.ts';
import { readPyvideo } from './formats/read-pyvideo.ts';
import { readSessionize } from './formats/read-sessionize.ts';
import { readVoctoweb } from './formats/read-voctoweb.ts';
import { isObject, objectsOf } from './text/json.ts';
import type { Programme } from './model/programme.ts';
import { findTable, type SaidColumns } from './table/columns.ts';
import { readProgrammeTable } from './table/read-table.ts';

const kinds =
  'a schedule.xml or .json of frab, pretalx or the hub, Sessionize’s JSON, an iCalendar file, a table with a heading (CSV), a conference of voctoweb, a folder of RubyEvents or pyvideo';

/**
 * Reads a programme file, whatever wrote it: told by what stands in it, never by its name. Throws a UserError that
 * says what can be read where it is of no kind that is known, or not whole.
 */
export function readProgramme(bytes: Uint8Array, file: string, columns?: SaidColumns): Programme {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const head = text.slice(0, 3000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head))
    return readIcal(decodeText(unfoldBytes(bytes)).replace(/^\ufeff/, ''));
  if (head.startsWith('<') && /<schedule[\s>]/.test(head)) return readFrabXml(text, file);
  if (/^[[{]/.test(head)) return readJson(text, file);
  if (!head.startsWith('<') && findTable(text, columns))
    return readProgrammeTable(text, file, columns);
  const table = /^[^\n]*[,;\t]/.test(head) && !head.startsWith('<');
  if (table) return readProgrammeTable(text, file, columns);
  throw unknown(file, head);
}

function readJson(text: string, file: string): Programme {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UserError('The file is not whole JSON.', {
      at: { file },
      found: error instanceof Error ? error.message.slice(0, 160) : '',
      expected: kinds,
    });
  }
  const programme = programmeIn(json);
  if (!programme) throw unknown(file, text.slice(0, 80));
  return programme;
}

function programmeIn(json: unknown): Programme | undefined {
  if (Array.isArray(json)) {
    const [first] = objectsOf(json);
    const grouped =
      first && ['sessions', 'rooms', 'timeSlots', 'startsAt'].some((name) => name in first);
    return grouped
      ? readSessionize(json)
      : first && isPyvideo(first)
        ? readPyvideo(objectsOf(json))
        : undefined;
  }
  if (!isObject(json)) return undefined;
  if (isObject(json['schedule']) || (isObject(json['conference']) && 'days' in json['conference']))
    return readFrabJson(json);
  if (Array.isArray(json['sessions'])) return readSessionize(json);
  if ('frontend_link' in json || (Array.isArray(json['events']) && 'acronym' in json))
    return readVoctoweb(json);
  return isPyvideo(json) ? readPyvideo([json]) : undefined;
}

function isPyvideo(video: Readonly<Record<string, unknown>>): boolean {
  return 'title' in video && 'videos' in video;
}

function unknown(file: string, head: string): UserError {
  return new UserError('The file is no programme of a kind that is known.', {
    at: { file },
    found: (head.split('\n')[0] ?? '').slice(0, 80),
    expected: kinds,
  });
}
