import type { TalkPlayer } from '../talk-player.ts';
import { passBaton, takeBaton } from './baton.ts';
import { parseListAsked } from './list-asked.ts';
import { readList } from './read-list.ts';
import { upNextBar } from './up-next-bar.ts';
import { ownListTexts } from '../../texts/texts.ts';

/** Milliseconds between the end of a talk and the next one. */
const PAUSE = 5_000;

/**
 * Plays a list through, when the address says `?list=`: a bar at the foot of the window names the next
 * talk, which begins a few seconds after this one is over. “Stop” ends it and leaves the talk as it is.
 */
export function playThrough(player: TalkPlayer): void {
  if (takeBaton()) void player.play();
  const code = new URLSearchParams(location.search).get('list');
  const asked = code === null ? undefined : parseListAsked(code);
  if (!asked || code === null) return;
  void readList(asked).then((list) => {
    const talks = list?.talks.filter(({ plays }) => plays !== false) ?? [];
    const index = talks.findIndex(({ id }) => id === player.facts.id);
    if (!list || index < 0) return;
    const next = talks[index + 1];
    const href = next && listAddress(next.href, code);
    const stopped = new AbortController();
    const place = ownListTexts.placeIn(list.name, index + 1, talks.length);
    const bar = upNextBar(place, next && href ? { title: next.title, href } : undefined, () => {
      stopped.abort();
      forget();
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const stay = () => {
      clearTimeout(timer);
      bar.say('');
    };
    stopped.signal.addEventListener('abort', stay);
    player.addEventListener('play', stay, { signal: stopped.signal });
    player.addEventListener(
      'ended',
      () => {
        if (href === undefined) {
          bar.say(ownListTexts.thatWasLast);
          return;
        }
        bar.say(ownListTexts.beginsIn(PAUSE / 1000));
        clearTimeout(timer);
        timer = setTimeout(() => {
          passBaton(href);
          location.assign(href);
        }, PAUSE);
      },
      { signal: stopped.signal },
    );
  });
}

/** A talk's page as one of a list. */
export function listAddress(href: string, code: string): string {
  return `${href}?${new URLSearchParams({ list: code }).toString()}`;
}

function forget(): void {
  const address = new URL(location.href);
  address.searchParams.delete('list');
  history.replaceState(history.state, '', address);
}
