import { fold } from '../text/fold.ts';
import { cleanTitle } from './body/clean-title.ts';
import { completeTitle } from './body/full-title-line.ts';
import { isOnlyKind, kindTold, splitKindPrefix, splitKindSuffix } from './body/kind.ts';
import type { PlaylistVideo } from './playlist-video.ts';
import type { Doubt, ParsedSpeaker, ParsedTitle } from './parsed-title.ts';
import type { Weighed } from './divide/playlist-pattern.ts';
import type { SpeakerList } from './names/speaker-list.ts';
import type { BilledSpeaker } from './names/speaker-name.ts';
import type { TalkKind } from '../schema/talk-kind.ts';

const LIKELY = 0.6;
/** From this belief on, "with" only bills the speakers and is no part of the title. */
const USUAL = 0.85;
/** What a doubt leaves of the confidence. */
const DOUBTED = 0.7;
const CLOSES = /\b(?:opening|closing|welcome)\s+(?:remarks|words|session|ceremony|address)$/iu;
const CUT = /(?:\.{3}|…)$/u;
/** Odds from which a company in a segment of its own is believed. */
const APART = 3;
const KINDS_WITHOUT_SPEAKERS = new Set<TalkKind>([
  'closing',
  'intro',
  'panel',
  'lightning_talk',
  'other',
]);

interface Reading {
  readonly video: PlaylistVideo;
  readonly kind: TalkKind;
  readonly text: string;
  readonly lines: readonly string[];
  readonly choices: readonly Weighed[];
  readonly billed: SpeakerList | undefined;
}

/** Decides for the best way to divide a title, or for none, and says how sure that is. */
export function settleTitle({ video, kind, text, lines, choices, billed }: Reading): ParsedTitle {
  const { rawTitle } = video;
  if (!text) {
    return {
      rawTitle,
      title: rawTitle,
      kind: 'talk',
      speakers: [],
      confidence: 0,
      reasons: ['unreadable'],
    };
  }
  const { best, share } = preferred(choices);
  if (best && share >= LIKELY) {
    const { list, title: full, bareTitle } = best.candidate;
    const bills = bareTitle !== undefined && (best.belief > USUAL || isHosted(bareTitle));
    const rest = bills ? bareTitle : full;
    const whole = completeTitle(cleanTitle(rest), lines);
    const affix = splitKindPrefix(whole) ?? splitKindSuffix(whole);
    const title = affix ? cleanTitle(affix.rest) : whole;
    const reasons: Doubt[] = [
      ...(list.unsure ? (['unsure-affiliation'] as const) : []),
      ...(list.cut || CUT.test(title) ? (['cut-short'] as const) : []),
    ];
    return {
      rawTitle,
      title,
      kind: kind === 'talk' ? (affix?.kind ?? kindTold(rest)) : kind,
      speakers: list.speakers.map(speakerOf),
      confidence: round(share * DOUBTED ** reasons.length * (list.cut ? DOUBTED : 1)),
      ...(reasons.length > 0 && { reasons }),
    };
  }
  const title = completeTitle(cleanTitle(text), lines);
  const told = kind === 'talk' ? kindTold(text) : kind;
  if (billed) {
    return {
      rawTitle,
      title,
      kind: told,
      speakers: billed.speakers.map(speakerOf),
      confidence: round(billed.likeness * 0.8),
      reasons: ['from-description'],
    };
  }
  const open = share > 0.2 ? 'unsure-speaker' : 'no-speaker';
  const calm = KINDS_WITHOUT_SPEAKERS.has(told) ? 0.5 : 0.4;
  return {
    rawTitle,
    title,
    kind: told,
    speakers: [],
    confidence: round((1 - share) * calm),
    reasons: [open],
  };
}

/** "Closing Remarks with Ann Lee": whoever opens or closes is no part of the title. */
function isHosted(title: string): boolean {
  return isOnlyKind(title) || ['intro', 'closing'].includes(kindTold(title)) || CLOSES.test(title);
}

/** The likeliest speakers, over all the ways to divide the title that agree on them. */
function preferred(choices: readonly Weighed[]): { best: Weighed | undefined; share: number } {
  const total = 1 + choices.reduce((sum, { odds }) => sum + odds, 0);
  const groups = Map.groupBy(choices, ({ candidate }) =>
    candidate.list.speakers.map(({ name }) => fold(name)).join('|'),
  );
  let best: Weighed | undefined;
  let most = 0;
  for (const group of groups.values()) {
    const odds = group.reduce((sum, one) => sum + one.odds, 0);
    if (odds <= most) continue;
    most = odds;
    const apart = group.find((one) => one.candidate.company !== undefined && one.odds > APART);
    best = apart ?? group.reduce((one, other) => (other.odds > one.odds ? other : one));
  }
  return { best, share: most / total };
}

function speakerOf({ name, affiliation }: BilledSpeaker): ParsedSpeaker {
  return affiliation === undefined ? { name } : { name, affiliation };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
