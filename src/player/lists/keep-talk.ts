import type { TalkPlayer } from '../talk-player.ts';
import { toast } from '../toast.ts';
import { listChoice } from './list-choice.ts';
import type { Storage } from '../kept/storage.ts';
import { ownListTexts } from '../../texts/texts.ts';

/** “Watch later” (`data-does="later"`) and “Add to a list” (`data-does="lists"`) of a talk. */
export function keepTalk(player: TalkPlayer, storage: Storage): void {
  const { id } = player.facts;
  const later = document.querySelector<HTMLElement>('[data-does="later"]');
  if (id === '') return;
  if (later) {
    const show = () => (later.ariaPressed = String(storage.read().later.includes(id)));
    show();
    addEventListener('storage', show);
    later.addEventListener('click', () => {
      const is = storage.read().later.includes(id);
      const kept = storage.change((stored) => ({
        ...stored,
        later: is ? stored.later.filter((one) => one !== id) : [...stored.later, id],
      }));
      show();
      toast(
        kept ? (is ? ownListTexts.noLongerKept : ownListTexts.keptForLater) : ownListTexts.notKept,
      );
    });
  }
  const opener = document.querySelector<HTMLElement>('[data-does="lists"]');
  if (opener) listChoice(opener, id, storage, () => toast(ownListTexts.notKept));
}
