import { keyHelp } from './key-help.ts';
import { commandOf, nextRate, type KeyCommand } from './keys.ts';
import type { Storage } from './kept/storage.ts';
import type { TalkPlayer } from './talk-player.ts';
import { toast } from './toast.ts';
import { playerTexts } from '../texts/texts.ts';

/** Where a key belongs to what has the focus. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [role="tab"]';

/** Steers the player by single keys, unless the visitor switched them off. Returns what takes a press. */
export function listenToKeys(
  player: TalkPlayer,
  storage: Storage,
  quote: () => void,
): (event: KeyboardEvent) => void {
  const help = keyHelp(storage);
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || event.defaultPrevented || isTaken(event.target)) return;
    if (command.is !== 'help' && !storage.read().keys) return;
    if (obey(command, { player, quote, help })) event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return press;
}

interface Steered {
  readonly player: TalkPlayer;
  readonly quote: () => void;
  readonly help: () => void;
}

/** Does what a key asks for; false where it has no use, so that the page may have it. */
function obey(command: KeyCommand, { player, quote, help }: Steered): boolean {
  if (command.is === 'help') help();
  else if (command.is === 'quote') quote();
  else if (command.is === 'toggle') return toggle(player);
  else if (!player.isOpen) return false;
  else steer(player, command);
  return true;
}

function toggle(player: TalkPlayer): boolean {
  if (!player.isPlayable) return false;
  if (player.paused) void player.play();
  else player.pause();
  return true;
}

function steer(player: TalkPlayer, command: KeyCommand): void {
  const { start } = player.facts.slice;
  switch (command.is) {
    case 'skip':
      player.currentTime += command.by;
      break;
    case 'step':
      if (player.paused) player.currentTime += command.by;
      break;
    case 'share':
      if (Number.isFinite(player.duration)) {
        player.currentTime = start + command.share * (player.duration - start);
      }
      break;
    case 'rate': {
      const rate = nextRate(player.playbackRate, command.steps);
      player.playbackRate = rate;
      toast(playerTexts.speed(rate));
      break;
    }
    case 'mute':
      player.muted = !player.muted;
      break;
    case 'captions': {
      const shown = player.toggleCaptions();
      if (shown === undefined) toast(playerTexts.noCaptions);
      else toast(shown ? playerTexts.captionsOn : playerTexts.captionsOff);
      break;
    }
    case 'toggle':
    case 'help':
    case 'quote':
  }
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog:modal, [aria-modal="true"]')) return true;
  return target instanceof Element && target.closest(OWN_KEYS) !== null;
}
