const exif = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?/;

/**
 * A camera’s clock reading as EXIF or XMP writes it (`2031:05:14 09:31:12`, with EXIF’s SubSecTime apart) as
 * `2031-05-14T09:31:12.400`; undefined where it is none, such as the zeros of a clock never set.
 */
export function readExifTime(text: string | undefined, fraction?: string): string | undefined {
  const match = exif.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, own] = match;
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
