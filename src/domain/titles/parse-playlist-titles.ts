import { fold } from '../text/fold.ts';
import { listCandidates } from './candidates.ts';
import { cleanTitle } from './clean-title.ts';
import { descriptionFactor, descriptionLines, fullTitleLine } from './description-evidence.ts';
import type { Evidence } from './evidence.ts';
import { learnEventNames, type EventNames } from './event-names.ts';
import { isOnlyKind, splitKindPrefix } from './kind.ts';
import { stripNumbering } from './numbering.ts';
import type { ParsedTitle } from './parsed-title.ts';
import { collectPlainWords } from './plain-words.ts';
import { weighCandidates, type Choices } from './playlist-pattern.ts';
import { findSeparators } from './separators.ts';
import { readSpeakerList } from './speaker-list.ts';
import { settleTitle } from './settle-title.ts';
import { stripEvent } from './strip-event.ts';
import type { TalkKind } from './talk-kind.ts';

export type { ParsedTitle } from './parsed-title.ts';

/** A video as a playlist gives it. */
export interface PlaylistVideo {
  readonly id: string;
  readonly rawTitle: string;
  readonly description?: string;
}

/** What is known beside the playlist: its title, and names met in other events. */
export interface PlaylistContext {
  readonly playlistTitle?: string;
  readonly knownPeople?: readonly string[];
  readonly knownCompanies?: readonly string[];
}

/** A title longer than this is not read: YouTube allows 100 characters. */
const LONGEST_TITLE = 400;

interface Body {
  readonly video: PlaylistVideo;
  readonly kind: TalkKind;
  readonly text: string;
}

/**
 * Takes a playlist's titles apart into title, kind, speakers and affiliations, by what the playlist
 * shows of itself: repeated event names, separators and the side on which names stand. The result has
 * one entry a video id; a raw title is always kept. Where the speakers are not sure there are none.
 */
export function parsePlaylistTitles(
  videos: readonly PlaylistVideo[],
  context: PlaylistContext = {},
): Map<string, ParsedTitle> {
  const evidence = gatherEvidence(videos, context);
  const names = learnEventNames(
    stripNumbering(videos.map(({ rawTitle }) => readable(rawTitle))),
    context.playlistTitle ?? '',
    evidence,
  );
  const bodies = readBodies(videos, names, evidence);
  let weighed = weighCandidates(bodies.map((body) => chooseFrom(body, evidence)));
  const learnt = learnFrom(weighed, evidence);
  weighed = weighCandidates(bodies.map((body) => chooseFrom(body, learnt)));
  return new Map(
    bodies.map((body, i) => [
      body.video.id,
      settleTitle({ ...body, choices: weighed[i] ?? [], evidence: learnt }),
    ]),
  );
}

function readable(rawTitle: string): string {
  return rawTitle.length > LONGEST_TITLE ? '' : rawTitle.trim();
}

function gatherEvidence(videos: readonly PlaylistVideo[], context: PlaylistContext): Evidence {
  const texts = videos.map(({ rawTitle, description }) => `${rawTitle}\n${description ?? ''}`);
  return {
    plainWords: collectPlainWords(texts),
    people: new Set((context.knownPeople ?? []).map(fold)),
    companies: new Set((context.knownCompanies ?? []).map(fold)),
    billsCompanies: false,
  };
}

/** "Opening Keynote - Ann Lee" has no title but its kind. */
function isOnlySpeakers(text: string, evidence: Evidence): boolean {
  const list = readSpeakerList(text, evidence);
  if (!list || findSeparators(text).some(({ kind }) => kind !== 'comma')) return false;
  return list.likeness > (list.hasCompany ? 0.7 : 0.85);
}

function readBodies(
  videos: readonly PlaylistVideo[],
  names: EventNames,
  evidence: Evidence,
): readonly Body[] {
  const lines = videos.map(({ rawTitle, description }) => {
    const title = readable(rawTitle);
    return title ? (fullTitleLine(title, descriptionLines(description ?? '')) ?? title) : '';
  });
  return stripNumbering(lines).map((line, i) => {
    const video = videos[i] ?? { id: '', rawTitle: '' };
    const bare = stripEvent(line, names).text;
    const prefix = splitKindPrefix(bare);
    const billed = prefix && isOnlySpeakers(prefix.rest, evidence);
    const text = cleanTitle(prefix && !billed ? prefix.rest : bare);
    return { video, kind: prefix?.kind ?? 'talk', text };
  });
}

function chooseFrom({ text, video }: Body, evidence: Evidence): Choices {
  return listCandidates(text, evidence).map((candidate) => ({
    candidate,
    factor:
      (candidate.list.hasCompany ? 2 : 1) *
      (isOnlyKind(candidate.title) ? 4 : 1) *
      descriptionFactor(
        candidate.list.speakers.map(({ name }) => name),
        candidate.title,
        video.description ?? '',
      ),
  }));
}

/** Companies and people the surest titles name, for the less sure ones. */
function learnFrom(weighed: ReturnType<typeof weighCandidates>, evidence: Evidence): Evidence {
  const people = new Set(evidence.people);
  const companies = new Set(evidence.companies);
  let billed = 0;
  let sure = 0;
  for (const choices of weighed) {
    const best = choices.toSorted((a, b) => b.odds - a.odds)[0];
    if (!best || best.odds < 6) continue;
    const { speakers, unsure } = best.candidate.list;
    sure += 1;
    billed += speakers.some(({ affiliation }) => affiliation !== undefined) ? 1 : 0;
    for (const { name, affiliation, likeness } of speakers) {
      if (likeness > 0.8) people.add(fold(name));
      if (affiliation !== undefined && !unsure) companies.add(fold(affiliation));
    }
  }
  return { ...evidence, people, companies, billsCompanies: billed > 1 && billed > sure / 3 };
}
