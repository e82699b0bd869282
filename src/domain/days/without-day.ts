import { readDays } from './read-days.ts';

const SEPARATOR = /(\s+[-–—·•]\s+|\s*[|｜]\s*)/u;
const BRACKETS = /\s*[([]([^()[\]]{1,40})[)\]]/gu;
/** No day is written longer than this. */
const LONGEST_DAY = 40;

/**
 * A title without the parts that are only a day: `Rivers - Ada Pool - 12 May 2015`, `Rivers (May 2015)`. Such
 * a part is neither title nor workplace. A title that is only a day stays.
 */
export function withoutDay(title: string): string {
  const pieces = title.split(SEPARATOR);
  let left = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? '';
    if (isDay(part)) continue;
    left += left === '' ? part : `${pieces[at - 1] ?? ''}${part}`;
  }
  const bare = left.replace(BRACKETS, (all, inner: string) => (isDay(inner) ? '' : all)).trim();
  return bare === '' ? title : bare;
}

function isDay(part: string): boolean {
  if (part.length > LONGEST_DAY || !/\d/.test(part)) return false;
  const days = readDays(part);
  const [only] = days;
  return days.length === 1 && only !== undefined && !/[^\s.,]/.test(only.before + only.after);
}
