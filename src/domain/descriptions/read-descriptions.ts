import { readDays } from '../days/read-days.ts';
import { namedYear } from '../days/named-year.ts';
import { fold } from '../text/fold.ts';
import type { Evidence } from '../titles/evidence/evidence.ts';
import type { KnownNames } from '../titles/evidence/known-names.ts';
import type { ParsedTitle } from '../titles/parse-playlist-titles.ts';
import { isSureEnough } from '../titles/sure-enough.ts';
import { collectPlainWords } from '../titles/evidence/plain-words.ts';
import { classLines, type ClassContext, type ClassedLine } from './class-lines.ts';
import type { DescribedSpeaker, DescribedTalk, DescribedVideo } from './described-talk.ts';
import { ownTitles } from './own-titles.ts';
import { readAbstract } from './read-abstract.ts';
import { bareBilling } from './read-billing.ts';
import { readHeld } from './read-held.ts';
import { readLinks } from './read-links.ts';
import { findRepeated } from './repeated-lines.ts';
import { splitDescription } from './split-description.ts';

export type { DescribedTalk } from './described-talk.ts';

/** A title taken apart, or as somebody wrote it. */
export type KnownTitle = Pick<ParsedTitle, 'title' | 'speakers' | 'confidence'>;

/** What is known besides the descriptions of one playlist. */
export interface DescriptionContext {
  readonly playlistTitle: string;
  /** What is known of a video's title. */
  readonly titleOf: (videoId: string) => KnownTitle | undefined;
  /** Names of people known, as `fold` writes them. */
  readonly knownPeople?: KnownNames;
  /** The year of days without one, where the playlist's title names none. */
  readonly year?: number;
}

/**
 * Reads the descriptions of one playlist, with what repeats over it as evidence: one result a video id. What is
 * not sure is left out.
 */
export function readDescriptions(
  videos: readonly DescribedVideo[],
  { playlistTitle, titleOf, knownPeople = new Set(), year: eventYear }: DescriptionContext,
): Map<string, DescribedTalk> {
  const split = videos.map((video) => ({ ...video, lines: splitDescription(video.description) }));
  const repeated = findRepeated(split);
  const event = fold(playlistTitle)
    .replace(/\b\d+\b/gu, '')
    .trim();
  const eventWords = event.split(/\s+/u).filter((word) => word.length > 2);
  const year = Number(namedYear(playlistTitle)) || eventYear;
  const evidence: Evidence = {
    plainWords: collectPlainWords(videos.map(({ description }) => description)),
    people: knownPeople,
    companies: new Set(),
    billsCompanies: false,
    bracketsCompanies: true,
  };
  const daysIn = once((line) => readDays(line, year));
  const namesStand = whereNamesStand(split, evidence);
  return new Map(
    split.map(({ id, rawTitle, lines: written }) => {
      const parsed = titleOf(id);
      const pieces = rawTitle.split(/\s+[-–—|•]\s+|\s*[|｜]\s*|:\s+/u);
      const context: ClassContext = {
        titles: ownTitles(
          [
            ...new Set([...withoutEnds(rawTitle), rawTitle, parsed?.title ?? rawTitle, ...pieces]),
          ].filter((title) => title.length > 1),
        ),
        titleSpeakers: (parsed && isSureEnough(parsed) ? parsed.speakers : []).map(
          ({ name }) => name,
        ),
        evidence,
        repeated,
        namesStand,
        isEvent: (folded) => isEventLine(folded, event),
      };
      const lines = classLines(written, context);
      const abstract = readAbstract(lines, context);
      const outside = lines.filter(
        ({ is, section }) =>
          is !== 'biography' &&
          is !== 'chapter' &&
          section !== 'biography' &&
          !(is === 'prose' && section === 'abstract'),
      );
      const { held, contradicts } = readHeld(outside, daysIn, (line) => repeated.line(line));
      const own = (url: string) =>
        eventWords.some((word) => isEventsAddress(url, word, eventWords));
      return [
        id,
        {
          speakers: speakersOf(lines),
          links: readLinks(lines, repeated, own),
          tags: tagsOf(lines),
          leftOut: [
            ...(abstract.unsure ? (['abstract'] as const) : []),
            ...(contradicts ? (['held'] as const) : []),
          ],
          ...(abstract.text !== undefined && { abstract: abstract.text }),
          ...(held !== undefined && { held }),
        },
      ];
    }),
  );
}

/** A title without what follows its last separators, the longest first: names mostly stand there. */
const withoutEnds = (title: string): string[] =>
  [...title.matchAll(/\s+[-–—|•]\s+|\s*[|｜]\s*/gu)]
    .map(({ index }) => title.slice(0, index))
    .reverse();

/** Whether descriptions of this playlist have their first or their last line for names. */
function whereNamesStand(
  videos: readonly { readonly lines: readonly string[] }[],
  evidence: Evidence,
) {
  const told = videos.map(({ lines }) => lines.filter(Boolean)).filter((lines) => lines.length > 0);
  const isUsual = (lines: readonly string[]) => {
    const byLine = [...Map.groupBy(lines, (line) => line).values()];
    let [most, distinct] = [lines.length, byLine.length];
    for (const [line = '', ...again] of byLine) {
      if (distinct < 3 || most * 10 < lines.length * 4) return false;
      if (line.length < 120 && bareBilling(line, evidence)) continue;
      most -= 1 + again.length;
      distinct -= 1;
    }
    return distinct >= 3 && most * 10 >= lines.length * 4;
  };
  return {
    first: isUsual(told.map((lines) => lines[0] ?? '')),
    last: isUsual(told.filter((lines) => lines.length > 1).map((lines) => lines.at(-1) ?? '')),
  };
}

/** The event's name alone, with a year, day or number at most. */
function isEventLine(folded: string, event: string): boolean {
  if (event.length < 4 || !folded.includes(event)) return false;
  return (
    folded
      .replace(event, '')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word)).length <= 5
  );
}

/** An account that bears the event's name. */
function isEventsAddress(url: string, word: string, all: readonly string[]): boolean {
  const account =
    /^@(\w+)$|(?:twitter|x|facebook|instagram|linkedin|mastodon|bsky)\.[a-z]+\/(?:company\/|in\/|profile\/)?@?([\w.-]+)/iu.exec(
      url,
    );
  const name = (account?.[1] ?? account?.[2] ?? '').toLowerCase();
  return name !== '' && (name.startsWith(word) || name.startsWith(all.join('')));
}

function speakersOf(lines: readonly ClassedLine[]): DescribedSpeaker[] {
  const byName = new Map<string, DescribedSpeaker>();
  for (const { speakers = [] } of lines) {
    for (const speaker of speakers) {
      const key = fold(speaker.name);
      const known = byName.get(key);
      if (!known || (known.affiliation === undefined && speaker.affiliation !== undefined))
        byName.set(key, speaker);
    }
  }
  return [...byName.values()];
}

function tagsOf(lines: readonly ClassedLine[]): string[] {
  return [
    ...new Set(
      lines.flatMap(({ is, text }) =>
        is === 'tags' ? [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((tag) => tag[1] ?? '') : [],
      ),
    ),
  ];
}

/** The same function, asked once about each text: one line often stands in many descriptions. */
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}
