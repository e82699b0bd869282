const exif = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?/;

/**
 * A camera’s clock reading as EXIF or XMP writes it (`2031:05:14 09:31:12`, with EXIF’s SubSecTime apart; XMP
 * may leave the seconds out) as `2031-05-14T09:31:12.400`; undefined where it is none, such as the zeros of a clock never set.
 */
export function readExifTime(text: string | undefined, fraction?: string): string | undefined {
  const match = exif.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds = '00', own] = match;
  const wall = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  const time = Date.parse(`${wall}Z`);
  // A day like 31 February rolls over: then the camera’s reading is not to be trusted.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== wall) return undefined;
  if (Number(year) < 1990) return undefined;
  const part = /^\d{1,9}/.exec((own ?? fraction ?? '').trim())?.[0].slice(0, 3);
  return part && Number(part) > 0 ? `${wall}.${part.padEnd(3, '0')}` : wall;
}

/** An offset as EXIF or an XMP time’s end writes it, `+02:00`; `Z` is `+00:00`. */
export function readExifOffset(text: string | undefined): string | undefined {
  const match = /(?:([+-](?:0\d|1[0-4]):[0-5]\d)|(Z))\s*$/.exec((text ?? '').slice(-40));
  return match?.[1] ?? (match?.[2] ? '+00:00' : undefined);
}

const quarter = 15 * 60_000;

/**
 * The offset of a camera's clock by the satellites' time (UTC) in the same file, `+02:00`. Zones lie on quarters
 * of an hour: further than two minutes from one, the camera found its satellites at another time than it
 * took the photo, and nothing is known.
 */
export function offsetFromGps(takenAt: string, utc: string | undefined): string | undefined {
  if (utc === undefined) return undefined;
  const away = Date.parse(`${takenAt}Z`) - Date.parse(`${utc}Z`);
  const offset = Math.round(away / quarter) * quarter;
  if (Math.abs(away - offset) > 120_000 || Math.abs(offset) > 14 * 3_600_000) return undefined;
  const minutes = Math.abs(offset) / 60_000;
  const part = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`;
}
