import { formatClock } from '../domain/chapters/clock-time.ts';
import { runTicks } from './tick.ts';
import type { OpenMedia, Source } from './media/media.ts';
import { PlaybackProblem, youTubeProblem } from './media/playback-problem.ts';
import {
  describeMirrors,
  describeOutside,
  describePlayback,
  describeResume,
} from './player-notice.ts';
import { guardSlice, type SliceGuard } from './slice-guard.ts';
import { clampToSlice, isInside, type TalkSlice } from './slice.ts';
import { readTalkFacts, type TalkFacts } from './talk-facts.ts';
import { playerTexts } from '../texts/texts.ts';

/** A seek takes a player a while; for so many milliseconds the time asked for is the time. */
const SETTLING = 1_500;

/**
 * `<talk-player>`: a link with a poster until it is pressed, then the recording, steered as a media
 * element is. All its seconds are those of the talk's main recording, also where a mirror plays. Events:
 * `timeupdate`, `play`, `pause`, `ended` (the talk is over, not the recording), `refused`.
 */
export class TalkPlayer extends HTMLElement {
  readonly facts: TalkFacts = readTalkFacts(this);
  #open: OpenMedia | undefined;
  #opening: Promise<void> | undefined;
  #source: Source | undefined;
  #stops: (() => void)[] = [];
  #guard: SliceGuard | undefined;
  #wanted = this.facts.slice.start;
  #soughtAt = -Infinity;
  #moved = false;
  #ended = false;
  readonly #notice = document.createElement('div');

  connectedCallback(): void {
    this.role = 'group';
    this.ariaLabel = playerTexts.recordingOf(this.facts.title);
    this.tabIndex = -1;
    // There before it says anything, so that it is read out when it does.
    this.#notice.className = 'player-notice';
    this.#notice.role = 'status';
    this.append(this.#notice);
    const hasPoster = this.querySelector(':scope > a') !== null;
    if (!hasPoster && this.isPlayable) this.#notice.replaceChildren(describeMirrors(this));
  }

  /** The second the talk is at, or will begin at. */
  get currentTime(): number {
    if (!this.#open || !this.#moved || this.#settling()) return this.#wanted;
    return this.#open.media.currentTime - this.#shift();
  }

  set currentTime(time: number) {
    this.#wanted = clampToSlice(this.facts.slice, time);
    this.#ended = false;
    if (!this.#open) this.#showStart();
    else if (this.#moved || this.#source?.file !== undefined) {
      this.#soughtAt = performance.now();
      this.#guard?.sought(this.#wanted + this.#shift());
      this.#open.media.currentTime = this.#wanted + this.#shift();
      this.#notice.replaceChildren();
    } else void this.load(this.#source);
    this.dispatchEvent(new Event('timeupdate'));
  }

  /** Where the talk ends: its slice's end, else the recording's; NaN while nobody knows. */
  get duration(): number {
    const { end } = this.facts.slice;
    return end ?? (this.#open ? this.#open.media.duration - this.#shift() : NaN);
  }

  get paused(): boolean {
    return this.#open?.media.paused ?? true;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether a recording is in the page. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether there is a recording that may be played here at all. */
  get isPlayable(): boolean {
    return this.facts.sources.length > 0;
  }

  get playbackRate(): number {
    return this.#open?.media.playbackRate ?? 1;
  }

  set playbackRate(rate: number) {
    if (this.#open) this.#open.media.playbackRate = rate;
  }

  get muted(): boolean {
    return this.#open?.media.muted ?? false;
  }

  set muted(muted: boolean) {
    if (this.#open) this.#open.media.muted = muted;
  }

  async play(): Promise<void> {
    if (!this.#open) return this.#opening ?? this.load(this.facts.sources[0]);
    if (this.#ended) this.currentTime = this.facts.slice.start;
    // A player that is not let play says so by staying paused.
    await this.#open.media.play().catch(() => undefined);
  }

  pause(): void {
    this.#open?.media.pause();
  }

  /** Captions on or off; says which, or nothing where there are none. */
  toggleCaptions(): boolean | undefined {
    return this.#open?.toggleCaptions();
  }

  /** Opens a recording at the second wanted and plays it. Never throws: the visitor is told instead. */
  load(source: Source | undefined): Promise<void> {
    if (!source) return Promise.resolve();
    const loading = (this.#opening ?? Promise.resolve()).then(() => this.#load(source));
    this.#opening = loading.finally(() => (this.#opening = undefined));
    return this.#opening;
  }

  /** Offers the talk's start to somebody whom Play takes to where they left. */
  offerStart(): void {
    this.#notice.replaceChildren(describeResume(this));
  }

  /** Takes the recording out and leaves the link. */
  close(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#open?.close();
    this.#open = undefined;
    this.#moved = false;
    this.toggleAttribute('data-open', false);
    this.#showStart();
  }

  async #load(source: Source): Promise<void> {
    this.close();
    this.#source = source;
    this.#ended = false;
    this.#notice.replaceChildren();
    this.toggleAttribute('data-opening', true);
    try {
      const { title } = this.facts;
      const from = this.#wanted + this.#shift();
      const opening = { source, from, title: playerTexts.recordingOf(title), place: this };
      this.#open =
        source.file === undefined
          ? await (await import('./media/open-youtube.ts')).openYouTube(opening)
          : await (await import('./media/open-file.ts')).openFile(opening);
      this.toggleAttribute('data-open', true);
      this.#watch(this.#open, source);
    } catch (error) {
      this.#refuse(error instanceof PlaybackProblem ? error : new PlaybackProblem('blocked'));
    } finally {
      this.toggleAttribute('data-opening', false);
    }
  }

  #watch({ media }: OpenMedia, source: Source): void {
    const listen = (name: string, hear: () => void) => {
      media.addEventListener(name, hear);
      this.#stops.push(() => media.removeEventListener(name, hear));
    };
    for (const name of ['play', 'playing', 'pause', 'ratechange', 'volumechange']) {
      listen(name, () => this.dispatchEvent(new Event(name === 'playing' ? 'play' : name)));
    }
    listen('playing', () => (this.#moved = true));
    listen('play', () => (this.#ended = false));
    listen('error', () => {
      const code = 'error' in media ? (media.error as { code?: unknown } | null)?.code : undefined;
      const kind = source.file === undefined ? youTubeProblem(code) : 'broken';
      this.#refuse(new PlaybackProblem(kind));
    });
    const end = this.#end();
    const start = this.facts.slice.start + this.#shift();
    const slice: TalkSlice = { start, ...(end !== undefined && { end }) };
    this.#guard = guardSlice(media, slice, {
      ended: () => this.#finish(),
      outside: (time, back) => {
        const shift = this.#shift();
        this.#notice.replaceChildren(describeOutside(this, time - shift, back - shift));
      },
    });
    this.#stops.push(
      this.#guard.stop,
      runTicks(media, () => {
        if (this.#moved && isInside(this.facts.slice, this.currentTime)) {
          if (!this.#settling()) this.#wanted = this.currentTime;
          this.dispatchEvent(new Event('timeupdate'));
        }
      }),
    );
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.dispatchEvent(new Event('ended'));
  }

  #refuse(problem: PlaybackProblem): void {
    const failed = this.#source;
    this.close();
    this.#notice.replaceChildren(describePlayback(this, problem, failed));
    this.dispatchEvent(new Event('refused'));
  }

  /** What is added to a second of the main recording to find it in the one that plays. */
  #shift(): number {
    return (this.#source?.start ?? this.facts.slice.start) - this.facts.slice.start;
  }

  #end(): number | undefined {
    const { end } = this.facts.slice;
    return this.#source?.end ?? (end === undefined ? undefined : end + this.#shift());
  }

  #settling(): boolean {
    if (!this.#open || performance.now() - this.#soughtAt > SETTLING) return false;
    const arrived = Math.abs(this.#open.media.currentTime - this.#shift() - this.#wanted) < 1;
    if (arrived) this.#soughtAt = -Infinity;
    return !arrived;
  }

  #showStart(): void {
    const link = this.querySelector<HTMLAnchorElement>(':scope > a');
    const label = link?.querySelector('[data-play-from]');
    const time = this.#wanted;
    if (label) label.textContent = time < 1 ? '' : playerTexts.from(formatClock(time));
    if (!link) return;
    const address = new URL(link.href);
    if (!address.searchParams.has('v')) return;
    address.searchParams.set('t', `${Math.floor(time)}s`);
    link.href = address.href;
  }
}
