import type { PageCue } from '../reading/read-cues.ts';
import type { TalkPlayer } from '../talk-player.ts';
import { toast } from '../toast.ts';
import { copyText } from './copy-text.ts';
import { momentLink } from './moment-link.ts';
import { writeQuotation } from './quotation.ts';
import { lineInHand, selectedWords, type SelectedWords } from './selected-words.ts';
import { playerTexts } from '../../texts/texts.ts';

/** Room between the selected words and the button, in pixels. */
const GAP = 8;

/**
 * Offers “Copy quotation” under words selected in the transcript. Returns what the key does: the
 * selected words, else the line in hand.
 */
export function quoteSelection(player: TalkPlayer, cues: readonly PageCue[]): () => void {
  const { title, speakers } = player.facts;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quote-button';
  button.textContent = playerTexts.copyQuotation;
  button.hidden = true;
  document.body.append(button);

  const copy = (chosen: SelectedWords | undefined) => {
    if (!chosen) {
      toast(playerTexts.selectFirst);
      return;
    }
    const link = momentLink(location.href, chosen.at);
    const { words, at } = chosen;
    void copyText(
      writeQuotation({ words, speakers, talk: title, at, link }),
      playerTexts.quotationCopied,
    );
    button.hidden = true;
  };

  let chosen: SelectedWords | undefined;
  let frame = 0;
  document.addEventListener('selectionchange', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const selection = getSelection();
      const near = selection?.anchorNode?.parentElement?.closest('[data-transcript]');
      chosen = near ? selectedWords(cues) : undefined;
      if (chosen || document.activeElement !== button) button.hidden = !chosen;
      if (chosen && selection) place(button, selection.getRangeAt(0));
    });
  });
  // A press would take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => copy(selectedWords(cues) ?? chosen));
  return () => copy(selectedWords(cues) ?? lineInHand(cues));
}

function place(button: HTMLElement, range: Range): void {
  const { bottom, left } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - button.offsetWidth - GAP;
  button.style.insetBlockStart = `${bottom + scrollY + GAP}px`;
  button.style.insetInlineStart = `${Math.max(GAP, Math.min(left, edge))}px`;
}
