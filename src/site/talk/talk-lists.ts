import type { Archive, Talk } from '../../domain/model/archive.ts';
import { compareDays } from '../../domain/days/compare-days.ts';
import type { TalkKind } from '../../domain/schema/talk-kind.ts';
import { yearOf } from '../words/dates.ts';
import { kindLabel, languageLabel } from '../words/words.ts';
import { frameTexts, talkListTexts, timeTexts } from '../../texts/texts.ts';

/** All talks, or those that share one thing; each is a list of pages with an address of its own. */
export interface TalkList {
  /** Below `talks/`; empty for all talks. */
  readonly path: string;
  /** Of which group of filters it is part; absent for all talks. */
  readonly group?: TalkListGroup;
  readonly label: string;
  readonly talks: readonly Talk[];
}

/** A list as others link it, with how many talks it has. */
export interface TalkListLink extends Pick<TalkList, 'path' | 'group' | 'label'> {
  readonly count: number;
}

/** A list without its talks: who only links it does not depend on what they say. */
export const talkListLink = ({ talks, ...list }: TalkList): TalkListLink => ({
  ...list,
  count: talks.length,
});

export type TalkListGroup = 'year' | 'kind' | 'language' | 'with' | 'length';

const LENGTHS = [
  ['under-15', 0, 900],
  ['15-to-45', 900, 2700],
  ['over-45', 2700, Infinity],
] as const;

/** Every list of talks: all, then by year, kind, length, language and by what comes with them. */
export function talkLists({ talks }: Archive): TalkList[] {
  const lists: TalkList[] = [{ path: '', label: frameTexts.allTalks, talks }];
  const add = (group: TalkListGroup, path: string, label: string, own: readonly Talk[]) => {
    if (own.length > 0) lists.push({ group, path, label, talks: own });
  };
  const years = [...Map.groupBy(talks, ({ day }) => day && yearOf(day))].sort(([a], [b]) =>
    newestYear(a, b),
  );
  for (const [year, own] of years) {
    add('year', `year/${year ?? 'not-known'}`, year ?? timeTexts.yearNotKnown, own);
  }
  const kinds = [...Map.groupBy(talks, ({ kind }) => kind)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  for (const [kind, own] of kinds) add('kind', kindPath(kind), kindLabel(kind), own);
  for (const [path, from, to] of LENGTHS) {
    const own = talks.filter(({ duration = -1 }) => duration >= from && duration < to);
    add('length', `length/${path}`, talkListTexts.lengths[path], own);
  }
  const languages = [...Map.groupBy(talks, ({ language }) => language)];
  for (const [language, own] of languages) {
    add('language', `language/${language.toLowerCase()}`, languageLabel(language), own);
  }
  add(
    'with',
    'with/recording',
    talkListTexts.comesWith.recording,
    talks.filter(({ state }) => state.is === 'published'),
  );
  add(
    'with',
    'with/transcript',
    talkListTexts.comesWith.transcript,
    talks.filter(({ captions }) => captions.length > 0),
  );
  add(
    'with',
    'with/photos',
    talkListTexts.comesWith.photos,
    talks.filter(({ photoIds }) => photoIds.length > 0),
  );
  add('with', 'with/slides', talkListTexts.comesWith.slides, talks.filter(hasSlides));
  return lists.filter(({ group }) => group === undefined || splits(lists, group, talks.length));
}

const newestYear = compareDays('newest');

/** Whether a group of filters tells talks apart at all. */
function splits(lists: readonly TalkList[], group: TalkListGroup, total: number): boolean {
  return lists.some((list) => list.group === group && list.talks.length < total);
}

const kindPath = (kind: TalkKind) => `kind/${kind.replaceAll('_', '-')}`;

const hasSlides = ({ resources }: Talk) => resources.some(({ kind }) => kind === 'slides');
