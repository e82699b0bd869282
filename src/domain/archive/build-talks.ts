import type { Days } from '../days/day.ts';
import { createVenueClock, type VenueClock } from '../days/venue-clock.ts';
import type { Talk } from '../model/archive.ts';
import type { EventSources } from '../model/sources.ts';
import { assignAddresses, type AddressedThing } from '../addresses/assign-addresses.ts';
import { hiddenThing, talkThing } from '../addresses/talk-things.ts';
import { buildTalk, type TalkContext } from './build-talk.ts';
import { NOT_DESCRIBED } from './described/describe-talk.ts';
import { describerOf } from './described/session-describer.ts';
import { draftTalks, type Draft } from './draft/draft-talks.ts';
import { hiddenBySameTitle } from './draft/hidden-by-title.ts';
import { hiddenTitles } from './draft/hidden-titles.ts';
import { sureDays } from './sure-days.ts';

/** The talks of an event that are shown, and what is known of all addresses its talks ever had. */
export interface BuiltTalks {
  readonly talks: Talk[];
  /** Every talk there is, hidden ones too. */
  readonly things: readonly AddressedThing[];
  /** Keys of pins that are no talk’s of this event any more. */
  readonly lost: readonly string[];
}

/**
 * The talks of one event: the sessions of schedule and programme in the order they were held, then the recordings
 * no session claims in the playlist's order. Hidden ones are left out; photos are linked later.
 */
export function buildTalks(event: EventSources, context: TalkContext): BuiltTalks {
  const videoById = new Map(event.videos.videos.map((video) => [video.id, video]));
  const days: { readonly event: Days; readonly clock: VenueClock } = {
    event: sureDays(event),
    clock: createVenueClock(event.event.timeZone),
  };
  const drafts = draftTalks(event);
  const describe = context.withDescriptions
    ? describerOf(drafts, event, context)
    : () => NOT_DESCRIBED;
  const asWritten = drafts.map((draft, order) =>
    buildTalk(draft, order, event, videoById, days, context, describe),
  );
  const titleOf = ({ session, slices }: Draft) =>
    session?.title ?? context.parsedTitle(slices[0]?.video ?? '')?.title;
  const isAlsoHidden = hiddenBySameTitle(
    drafts.filter((_, order) => asWritten[order] === undefined),
    (draft) => hiddenTitles(draft, event, (id) => context.parsedTitle(id)?.title),
    event,
  );
  const built = asWritten.map((talk, order) => {
    const draft = drafts[order];
    return talk && draft && isAlsoHidden(draft, talk) ? undefined : talk;
  });
  const shown = built.filter((talk) => talk !== undefined);
  const hidden = drafts.filter((_, order) => built[order] === undefined);
  const things = [
    ...built.flatMap((talk, order) => (talk ? [talkThing(talk, drafts[order]?.session)] : [])),
    ...hidden.map((draft) => hiddenThing(draft, titleOf(draft))),
  ];
  const names = context.people.formerNames;
  const { byKey, lost } = assignAddresses(event.pins.talks, things, (slug) =>
    names.presentSlug(slug),
  );
  const talks = shown.map((talk) => {
    const { slug, formerSlugs } = byKey.get(talk.key) ?? { slug: talk.key, formerSlugs: [] };
    return { ...talk, slug, formerSlugs };
  });
  return { talks, things, lost };
}
