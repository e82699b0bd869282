import type { PlannedSession } from '../planned/planned-sessions.ts';
import { watchPagesOf } from '../planned/programme-slices.ts';
import { sessionFactsOf, type SessionFacts } from '../schema/schedule-file.ts';
import type { SyncedSession } from '../schema/synced-programme.ts';
import type { TalkKind } from '../schema/talk-kind.ts';

const kinds: Readonly<Record<SyncedSession['kind'], TalkKind>> = {
  talk: 'talk',
  keynote: 'keynote',
  lightning_talk: 'lightning_talk',
  panel: 'panel',
  tutorial: 'tutorial',
  workshop: 'workshop',
  opening: 'intro',
  closing: 'closing',
  break: 'other',
  other: 'other',
};

/** What a programme says of a talk, in the archive's words. */
export function programmeFields({ kind, ...session }: SyncedSession) {
  return { ...session, kind: kinds[kind] };
}

type Resource = SessionFacts['resources'][number];

/** Room, strand, resources and the rest as schedule and programme say them; resources of both, each address once. */
export function talkFacts(session: PlannedSession | undefined): SessionFacts {
  const facts = sessionFactsOf(session?.hand);
  const programme = session?.programme;
  if (!programme) return facts;
  const told = [
    ...watchPagesOf(programme).map((url): Resource => ({ kind: 'link', label: 'Recording', url })),
    ...programme.links.map(({ label, url }): Resource => ({
      kind: kindOf(label, url),
      label,
      url,
    })),
  ];
  const seen = new Set(facts.resources.map(({ url }) => url));
  const { room = programme.room, track = programme.track } = facts;
  return {
    ...facts,
    resources: [...facts.resources, ...told.filter(({ url }) => !seen.has(url) && seen.add(url))],
    ...(room !== undefined && { room }),
    ...(track !== undefined && { track }),
  };
}

function kindOf(label: string, url: string): Resource['kind'] {
  if (
    /\b(?:slides?|folien|slide deck|presentation)\b/i.test(label) ||
    /\.(?:pptx?|odp|key)$/i.test(url)
  )
    return 'slides';
  if (/\b(?:code|source|repository|repo)\b/i.test(label)) return 'code';
  return 'link';
}
