import { fold } from '../text/fold.ts';
import { listCandidates } from './divide/candidates.ts';
import { billingFactor, descriptionFactor } from './divide/description-evidence.ts';
import { learnEventNames } from './body/event-names.ts';
import type { Evidence } from './evidence/evidence.ts';
import { isOnlyKind } from './body/kind.ts';
import { stripNumbers } from './body/numbering.ts';
import { withMoreNames, type KnownNames } from './evidence/known-names.ts';
import type { ParsedTitle } from './parsed-title.ts';
import { collectPlainWords } from './evidence/plain-words.ts';
import { weighCandidates, type Choices, type Weighed } from './divide/playlist-pattern.ts';
import type { PlaylistVideo } from './playlist-video.ts';
import { readableTitle, readBodies, type Body } from './read-bodies.ts';
import { settleTitle } from './settle-title.ts';

export type { ParsedTitle } from './parsed-title.ts';

/** What is known beside the playlist: its title, and names met in other events. */
export interface PlaylistContext {
  readonly playlistTitle?: string;
  /** As `fold` writes them: there are thousands, and they are the same for every event. */
  readonly knownPeople?: KnownNames;
  readonly knownCompanies?: readonly string[];
}

/** Odds from which a title teaches the names of people and companies. */
const TEACHES = 6;
/** What a company in brackets looks like and a handle or a nickname mostly does not. */
const COMPANY_ASIDE = /^(?![\p{Lu}][\p{Ll}]{1,4}$)\p{Lu}[^@_]{2,}$/u;
/** What a company beside the names, and a title that is only a kind, do to the odds. */
const WITH_COMPANY = 2;
const ONLY_KIND = 4;

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
  const titles = stripNumbers(videos.map(({ rawTitle }) => readableTitle(rawTitle)));
  const names = learnEventNames(titles, context.playlistTitle ?? '', evidence);
  const bodies = readBodies(videos, names, evidence);
  const weigh = (known: Evidence) => weighCandidates(bodies.map((body) => chooseFrom(body, known)));
  const learnt = learnFrom(weigh(evidence), evidence);
  const weighed = weigh(learnt);
  return new Map(
    bodies.map((body, i) => [body.video.id, settleTitle({ ...body, choices: weighed[i] ?? [] })]),
  );
}

function gatherEvidence(videos: readonly PlaylistVideo[], context: PlaylistContext): Evidence {
  return {
    plainWords: collectPlainWords(
      videos.map(({ rawTitle, description }) => `${rawTitle}\n${description ?? ''}`),
    ),
    people: context.knownPeople ?? new Set(),
    companies: new Set((context.knownCompanies ?? []).map(fold)),
    billsCompanies: false,
    bracketsCompanies: false,
  };
}

function chooseFrom({ text, description, billed }: Body, evidence: Evidence): Choices {
  return listCandidates(text, evidence).map((candidate) => {
    const { list, title } = candidate;
    const names = list.speakers.map(({ name }) => name);
    const factor =
      (list.hasCompany && candidate.pattern !== 'whole' ? WITH_COMPANY : 1) *
      (isOnlyKind(title) ? ONLY_KIND : 1) *
      descriptionFactor(names, title, description) *
      billingFactor(names, billed);
    return { candidate, factor };
  });
}

/** Companies and people the surest titles name, for the less sure ones. */
function learnFrom(weighed: readonly (readonly Weighed[])[], evidence: Evidence): Evidence {
  const people = new Set<string>();
  const companies = new Set(evidence.companies);
  let billed = 0;
  let bracketed = 0;
  let sure = 0;
  for (const choices of weighed) {
    const best = choices.toSorted((a, b) => b.odds - a.odds)[0];
    if (!best || best.odds < TEACHES) continue;
    const { speakers, unsure } = best.candidate.list;
    sure += 1;
    billed += speakers.some(({ affiliation }) => affiliation !== undefined) ? 1 : 0;
    bracketed += speakers.some(({ aside }) => aside !== undefined && COMPANY_ASIDE.test(aside))
      ? 1
      : 0;
    for (const { name, affiliation, likeness } of speakers) {
      if (likeness > 0.8) people.add(fold(name));
      if (affiliation !== undefined && !unsure) companies.add(fold(affiliation));
    }
  }
  return {
    ...evidence,
    people: withMoreNames(evidence.people, people),
    companies,
    billsCompanies: billed > 1 && billed > sure / 3,
    bracketsCompanies: bracketed > 1 && bracketed > sure / 3,
  };
}
