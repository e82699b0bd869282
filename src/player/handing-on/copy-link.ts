import { formatClock } from '../../domain/chapters/clock-time.ts';
import type { TalkPlayer } from '../talk-player.ts';
import { copyText } from './copy-text.ts';
import { momentLink } from './moment-link.ts';
import { playerTexts } from '../../texts/texts.ts';

/** How long the button says that it has copied, in milliseconds. */
const SAID = 4_000;

/**
 * “Copy link at 12:04” (`data-does="copy-link"`) and, where the browser can share, “Share”
 * (`data-does="share"`): the page at the second the talk is at.
 */
export function copyLinkButton(player: TalkPlayer): void {
  const copy = document.querySelector<HTMLElement>('[data-does="copy-link"]');
  const share = document.querySelector<HTMLElement>('[data-does="share"]');
  const moment = () => {
    const time = player.currentTime;
    return time - player.facts.slice.start < 1 ? 0 : Math.floor(time);
  };
  const link = () => momentLink(location.href, moment());
  const label = copy?.querySelector('[data-label]') ?? copy;
  let until = 0;
  const name = () => {
    if (!label || performance.now() < until) return;
    const text =
      moment() > 0 ? playerTexts.copyLinkAt(formatClock(moment())) : playerTexts.copyLink;
    if (label.textContent !== text) label.textContent = text;
  };
  player.addEventListener('timeupdate', name);
  copy?.addEventListener('click', () => {
    const said =
      moment() > 0 ? playerTexts.linkCopiedAt(formatClock(moment())) : playerTexts.linkCopied;
    void copyText(link(), said).then((copied) => {
      if (!copied || !label) return;
      label.textContent = playerTexts.copied;
      until = performance.now() + SAID;
      setTimeout(name, SAID + 1);
    });
  });
  if (!share || !('share' in navigator)) return;
  share.toggleAttribute('data-can-share', true);
  share.addEventListener('click', () => {
    // Closing the sheet is no error.
    navigator.share({ title: player.facts.title, url: link() }).catch(() => undefined);
  });
}
