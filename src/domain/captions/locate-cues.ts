import { splitLines } from './text/split-lines.ts';
import { readArrowTiming } from './formats/timing-line.ts';

/**
 * Where in a WebVTT file the words of a cue stand: finds, for a cue's start in seconds, the line (from 1)
 * below the last time that is not later. Undefined before the first.
 */
export function locateCues(text: string): (start: number) => number | undefined {
  const places: { start: number; line: number }[] = [];
  splitLines(text).forEach((line, index) => {
    const timing = line.includes('-->') ? readArrowTiming(line) : undefined;
    if (timing) places.push({ start: timing.start, line: index + 2 });
  });
  places.sort((a, b) => a.start - b.start || a.line - b.line);
  return (start) => {
    const wanted = Math.round(start * 1000);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    // Of several cues that start at once the first is meant.
    let found = places[low - 1];
    for (let at = low - 2; places[at] && places[at]?.start === found?.start; at -= 1)
      found = places[at];
    return found?.line;
  };
}
