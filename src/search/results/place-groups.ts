import type { Moment } from '../moments/describe-moments.ts';
import type { IndexedRecord } from '../index/entity-record.ts';
import { subtitleOf } from './group-hits.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { MomentAnswer } from '../moments/moment-search.ts';
import type { ResultGroup, SearchHit } from './search-result.ts';

/** The groups of places in talks: chapters, then what was said. Groups without hits are left out. */
export function placeGroups(
  answers: Readonly<Record<TranscriptKind, MomentAnswer>>,
  records: readonly IndexedRecord[],
): ResultGroup[] {
  const groups = [
    placeGroup('chapter', answers.chapter, (moment) => toChapterHit(moment, records)),
    placeGroup('moment', answers.said, (moment) => toMomentHit(moment, records)),
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

function placeGroup(
  id: 'chapter' | 'moment',
  { moments, total, atMost }: MomentAnswer,
  toHit: (moment: Moment) => SearchHit,
): ResultGroup {
  return { id, hits: moments.map(toHit), total, ...(atMost && { atMost: true }) };
}

function toChapterHit(moment: Moment, records: readonly IndexedRecord[]): SearchHit {
  const talk = records[moment.record];
  const from = talk ? [talk.title, subtitleOf(talk)] : [];
  return {
    ...placeOf(moment, talk),
    type: 'chapter',
    title: moment.snippet,
    subtitle: from.filter(Boolean).join(' · '),
  };
}

function toMomentHit(moment: Moment, records: readonly IndexedRecord[]): SearchHit {
  const talk = records[moment.record];
  return {
    ...placeOf(moment, talk),
    type: 'moment',
    title: { text: talk?.title ?? '', marks: [] },
    snippet: moment.snippet,
    subtitle: talk ? subtitleOf(talk) : '',
  };
}

function placeOf({ seconds }: Moment, talk: IndexedRecord | undefined) {
  return {
    url: talk?.url ?? '',
    t: seconds,
    ...(talk?.date !== undefined && { date: talk.date }),
    ...(talk?.language !== undefined && { language: talk.language }),
  };
}
