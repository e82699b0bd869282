import { passBaton } from './baton.ts';
import { ownListTexts } from '../../texts/texts.ts';

/**
 * The bar of a list that is played through, at the foot of the window: where in the list, the next talk
 * as a link, and “Stop”, which takes the bar away.
 */
export function upNextBar(
  place: string,
  next: { readonly title: string; readonly href: string } | undefined,
  stop: () => void,
): { readonly say: (words: string) => void } {
  const bar = document.createElement('aside');
  bar.className = 'up-next';
  bar.ariaLabel = ownListTexts.playingThrough;
  const where = document.createElement('p');
  where.textContent = place;
  const what = document.createElement('p');
  what.className = 'up-next-talk';
  if (next) {
    const link = document.createElement('a');
    link.href = next.href;
    link.textContent = next.title;
    link.addEventListener('click', () => passBaton(next.href));
    what.append(`${ownListTexts.upNext} `, link);
  } else what.textContent = ownListTexts.lastTalk;
  const said = document.createElement('p');
  said.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = ownListTexts.stop;
  button.addEventListener('click', () => {
    stop();
    bar.remove();
    document.documentElement.toggleAttribute('data-up-next', false);
  });
  bar.append(where, what, said, button);
  document.body.append(bar);
  document.documentElement.toggleAttribute('data-up-next', true);
  return { say: (words) => (said.textContent = words) };
}
