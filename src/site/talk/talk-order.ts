import type { Archive, Talk } from '../../domain/model/archive.ts';

/** Which talks stand beside one another, and which share a recording; made once for all pages. */
export interface TalkOrder {
  /** The talks before and after in the event's order. */
  around(talk: Talk): { readonly previous?: Talk; readonly next?: Talk };
  /** Up to `most` talks of the event, the nearest in its order, without the talk itself. */
  near(talk: Talk, most: number): readonly Talk[];
  /** The other talks that are parts of the same recordings. */
  sharing(talk: Talk): readonly Talk[];
}

export function createTalkOrder({ events, talks, talkById }: Archive): TalkOrder {
  const place = new Map<string, { readonly list: readonly Talk[]; readonly index: number }>();
  for (const { talkIds } of events) {
    const list = talkIds.flatMap((id) => talkById.get(id) ?? []);
    list.forEach((talk, index) => place.set(talk.id, { list, index }));
  }
  const byVideo = new Map<string, Talk[]>();
  for (const talk of talks) {
    for (const id of new Set(talk.recordings.flatMap(({ videoId }) => videoId ?? []))) {
      const holders = byVideo.get(id);
      if (holders) holders.push(talk);
      else byVideo.set(id, [talk]);
    }
  }
  return {
    around(talk) {
      const { list = [], index = 0 } = place.get(talk.id) ?? {};
      const previous = list[index - 1];
      const next = list[index + 1];
      return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
    },
    near(talk, most) {
      const { list = [], index = 0 } = place.get(talk.id) ?? {};
      const last = Math.max(0, list.length - most - 1);
      const start = Math.min(Math.max(0, index - Math.floor(most / 2)), last);
      return list.slice(start, start + most + 1).filter(({ id }) => id !== talk.id);
    },
    sharing(talk) {
      const others = talk.recordings.flatMap(({ videoId }) =>
        videoId === undefined ? [] : (byVideo.get(videoId) ?? []),
      );
      return [...new Set(others)].filter(({ id }) => id !== talk.id);
    },
  };
}
