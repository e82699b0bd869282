/** A made-up recording of three hours with two talks in it, for the player's journeys. */
export interface FixtureTalk {
  readonly key: string;
  readonly title: string;
  readonly speakers: string;
  readonly start: number;
  readonly end?: number;
}

export const OPENING: FixtureTalk = {
  key: 'harbour-days/opening',
  title: 'Opening the harbour',
  speakers: 'Ada Quay',
  start: 0,
  end: 350,
};

export const TIDES: FixtureTalk = {
  key: 'harbour-days/tides',
  title: 'Tides of a build farm',
  speakers: 'Brón Ó Máille & Chi Nguyễn',
  start: 350,
  end: 10_800,
};

/** Seconds of the whole recording. */
export const LENGTH = 10_900;
export const VIDEO = 'harbourDay1';

const WORDS =
  'the tide of the build farm rises when every crane on the quay wants the same berth and nobody has written down whose turn it is'.split(
    ' ',
  );

export interface FixtureCue {
  readonly start: number;
  readonly text: string;
}

/** Lines of 2.37 to 4.1 seconds over a talk; every fiftieth has a phrase of its own. */
export function cuesOf({ start, end = LENGTH }: FixtureTalk): FixtureCue[] {
  const cues: FixtureCue[] = [];
  let at = start + 0.4;
  for (let index = 0; at < end; index += 1) {
    const words = Array.from({ length: 7 }, (_, word) => WORDS[(index * 7 + word) % WORDS.length]);
    const special = index % 50 === 49 ? ' Résumé of crane number' : '';
    cues.push({
      start: Math.round(at * 1000) / 1000,
      text: `${words.join(' ')}${special} ${index}`,
    });
    at += 2.37 + ((index * 37) % 174) / 100;
  }
  return cues;
}

export function chaptersOf({ start, end = LENGTH }: FixtureTalk) {
  const length = (end - start) / 12;
  return Array.from({ length: 12 }, (_, index) => ({
    start: Math.round(start + index * length),
    title: `Chapter ${index + 1}`,
  }));
}
