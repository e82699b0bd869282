import type { Archive, Talk } from '../../domain/model/archive.ts';

export interface TalkAddress {
  readonly slug: string;
  readonly talk: Talk;
  /** The talk had this address once; its page leads to the present one. */
  readonly former: boolean;
}

/** Every address a talk has or had. A former one that another talk has now is that talk's. */
export function talkAddresses({ talks }: Archive): TalkAddress[] {
  const taken = new Set(talks.map(({ eventId, slug }) => `${eventId}/${slug}`));
  const now = talks.map((talk) => ({ slug: talk.slug, talk, former: false }));
  const before = talks.flatMap((talk) =>
    talk.formerSlugs.flatMap((slug) => {
      const address = `${talk.eventId}/${slug}`;
      if (taken.has(address)) return [];
      taken.add(address);
      return [{ slug, talk, former: true }];
    }),
  );
  return [...now, ...before];
}
