import { formatClock } from '../../domain/chapters/clock-time.ts';
import { playerTexts } from '../../texts/texts.ts';
import type { PageCue } from '../reading/read-cues.ts';
import type { TalkPlayer } from '../talk-player.ts';
import { toast } from '../toast.ts';
import { copyText } from './copy-text.ts';
import { momentLink } from './moment-link.ts';
import { writeQuotation } from './quotation.ts';
import { lineInHand, selectedWords, type SelectedWords } from './selected-words.ts';
import { selectionBar } from './selection-bar.ts';

/**
 * Offers the link to their second and “Copy quotation” under words selected in the transcript. Returns what the
 * key does: it copies the selected words, else the line in hand.
 */
export function quoteSelection(player: TalkPlayer, cues: readonly PageCue[]): () => void {
  const { title, speakers } = player.facts;
  let chosen: SelectedWords | undefined;
  const taken = () => selectedWords(cues) ?? chosen;

  const quote = (words: SelectedWords | undefined) => {
    if (!words) {
      toast(playerTexts.selectFirst);
      return;
    }
    const link = momentLink(location.href, words.at);
    const text = writeQuotation({ ...words, speakers, talk: title, link });
    void copyText(text, playerTexts.quotationCopied);
    bar.element.hidden = true;
  };
  const linkTo = (words: SelectedWords | undefined) => {
    if (!words) return;
    const said = playerTexts.linkCopiedAt(formatClock(words.at));
    void copyText(momentLink(location.href, words.at), said);
    bar.element.hidden = true;
  };
  const bar = selectionBar([
    [playerTexts.copyLink, () => linkTo(taken())],
    [playerTexts.copyQuotation, () => quote(taken())],
  ]);
  const link = bar.element.querySelector('button');

  let frame = 0;
  document.addEventListener('selectionchange', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const selection = getSelection();
      const near = selection?.anchorNode?.parentElement?.closest('[data-transcript]');
      const words = near ? selectedWords(cues) : undefined;
      if (!words && bar.hasFocus()) return;
      chosen = words;
      if (link && words) link.textContent = playerTexts.copyLinkAt(formatClock(words.at));
      bar.show(words && selection?.getRangeAt(0));
    });
  });
  return () => quote(selectedWords(cues) ?? lineInHand(cues));
}
