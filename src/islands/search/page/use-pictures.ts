import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../search/results/search-result.ts';
import type { PictureOf } from '../hits/hit-picture.tsx';
import { base } from '../site-search.ts';

type PicturesOfEvent = Readonly<Record<string, string>>;

/** The pictures of the events that hits come from, fetched once an event; none where that fails. */
export function usePictures(hits: readonly SearchHit[]): PictureOf {
  const [known, setKnown] = useState<ReadonlyMap<string, PicturesOfEvent>>(new Map());
  const events = [...new Set(hits.flatMap(({ url }) => eventOf(url)))].sort().join(' ');

  useEffect(() => {
    for (const event of events.split(' ').filter(Boolean)) {
      void picturesOf(event).then((pictures) =>
        setKnown((before) => (before.has(event) ? before : new Map(before).set(event, pictures))),
      );
    }
  }, [events]);

  return (url) => {
    const [event = ''] = eventOf(url);
    return known.get(event)?.[base + url.replace(/^\//, '')];
  };
}

const eventOf = (url: string) => /^\/?events\/([^/]+)\/./.exec(url)?.slice(1) ?? [];

const fetched = new Map<string, Promise<PicturesOfEvent>>();

function picturesOf(event: string): Promise<PicturesOfEvent> {
  const pictures =
    fetched.get(event) ??
    fetch(`${base}events/${event}/pictures.json`)
      .then((response) => (response.ok ? response.json() : {}) as Promise<PicturesOfEvent>)
      .catch(() => ({}));
  fetched.set(event, pictures);
  return pictures;
}
