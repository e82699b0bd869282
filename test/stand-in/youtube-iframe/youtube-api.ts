/** How the stand-in's videos behave. */
export interface StandInVideo {
  /** Seconds. */
  readonly duration: number;
  /** An error number, said once the player is asked to play. */
  readonly error?: number;
  /** The player never says that it is ready. */
  readonly silent?: boolean;
  /** Autoplay is not let through: it stays unstarted until `playVideo`. */
  readonly stubborn?: boolean;
}

/**
 * YouTube's IFrame API as far as a page can see it, to be run in the page: states, a clock that starts
 * late, seeks that take a moment, 0 as the time before the first frame, `start` and `end` of the
 * embedding. `window.standInPlayers` lets a test use the player's own controls.
 */
export function youTubeApi(videos: Readonly<Record<string, StandInVideo>>): void {
  const BUFFERING = 120;
  const page = window as unknown as {
    YT: unknown;
    onYouTubeIframeAPIReady?: () => void;
    standInPlayers: Player[];
  };
  interface Options {
    events: Record<string, (event: { data: number }) => void>;
  }

  class Player {
    state = -1;
    rate = 1;
    muted = false;
    volume = 100;
    captions = false;
    log: string[] = [];
    readonly id: string;
    readonly source: URL;
    readonly referrerPolicy: string;
    readonly video: StandInVideo;
    readonly listeners: Record<string, ((event: { data: number }) => void)[]> = {};
    #base = 0;
    #since = 0;
    #begun = false;
    #pending: ReturnType<typeof setTimeout> | undefined;
    #goal: number | undefined;

    constructor(frame: HTMLIFrameElement, { events }: Options) {
      this.source = new URL(frame.src);
      this.referrerPolicy = frame.referrerPolicy;
      this.id = this.source.pathname.split('/').at(-1) ?? '';
      this.video = videos[this.id] ?? { duration: 600, error: 100 };
      for (const [name, hear] of Object.entries(events)) this.addEventListener(name, hear);
      page.standInPlayers.push(this);
      setInterval(() => this.#watchEnd(), 20);
      if (this.video.silent) return;
      setTimeout(() => {
        this.#say('onReady', 0);
        const autoplay = this.source.searchParams.get('autoplay') === '1';
        if (this.video.error !== undefined) this.#say('onError', this.video.error);
        else if (autoplay && !this.video.stubborn) this.playVideo();
      }, 60);
    }

    addEventListener(name: string, hear: (event: { data: number }) => void) {
      (this.listeners[name] ??= []).push(hear);
    }

    #say(name: string, data: number) {
      for (const hear of this.listeners[name] ?? []) hear({ data });
    }

    #become(state: number) {
      this.state = state;
      this.#say('onStateChange', state);
    }

    #number(name: string): number | undefined {
      const value = this.source.searchParams.get(name);
      return value === null ? undefined : Number(value);
    }

    #watchEnd() {
      const end = Math.min(this.#number('end') ?? Infinity, this.video.duration);
      if (this.state === 1 && this.#soughtBefore(end) && this.getCurrentTime() >= end) {
        this.#hold(end);
        this.#become(0);
      }
    }

    #soughtBefore(end: number) {
      return this.#base < end;
    }

    #hold(at: number) {
      this.#base = at;
      this.#since = performance.now();
    }

    getCurrentTime() {
      if (!this.#begun) return 0;
      const passed = this.state === 1 ? ((performance.now() - this.#since) / 1000) * this.rate : 0;
      return Math.min(this.video.duration, this.#base + passed);
    }

    playVideo() {
      this.log.push('play');
      clearTimeout(this.#pending);
      const from = this.state === 0 ? (this.#number('start') ?? 0) : this.#goal;
      this.#goal = undefined;
      this.#become(3);
      this.#pending = setTimeout(() => {
        this.#hold(from ?? (this.#begun ? this.#base : (this.#number('start') ?? 0)));
        this.#begun = true;
        this.#become(1);
      }, BUFFERING);
    }

    pauseVideo() {
      this.log.push('pause');
      clearTimeout(this.#pending);
      this.#hold(this.getCurrentTime());
      this.#become(2);
    }

    seekTo(seconds: number) {
      this.log.push(`seek ${seconds}`);
      if (!this.#begun) this.log.push('sought before its first frame');
      const was = this.state;
      clearTimeout(this.#pending);
      this.#hold(this.getCurrentTime());
      this.#goal = seconds;
      if (was === 1) this.#become(3);
      this.#pending = setTimeout(() => {
        this.#begun = true;
        this.#goal = undefined;
        this.#hold(seconds);
        if (was === 1 || was === 3) this.#become(1);
      }, BUFFERING);
    }

    getDuration() {
      return this.video.duration;
    }
    getPlayerState() {
      return this.state;
    }
    getPlaybackRate() {
      return this.rate;
    }
    setPlaybackRate(rate: number) {
      this.#hold(this.getCurrentTime());
      this.rate = rate;
      this.#say('onPlaybackRateChange', rate);
    }
    isMuted() {
      return this.muted;
    }
    mute() {
      this.muted = true;
    }
    unMute() {
      this.muted = false;
    }
    getVolume() {
      return this.volume;
    }
    setVolume(volume: number) {
      this.volume = volume;
    }
    getVideoLoadedFraction() {
      return 0.5;
    }
    getOption(_module: string, option: string) {
      if (option === 'tracklist') return [];
      return this.captions ? { languageCode: 'en' } : {};
    }
    setOption() {
      this.log.push('option');
    }
    loadModule(name: string) {
      this.log.push(`load ${name}`);
      this.captions = true;
    }
    unloadModule(name: string) {
      this.log.push(`unload ${name}`);
      this.captions = false;
    }
    destroy() {
      this.log.push('destroy');
      this.state = -1;
      this.getVideoLoadedFraction = () => {
        throw new Error('This player was destroyed.');
      };
    }
  }

  page.standInPlayers = [];
  page.YT = {
    Player,
    PlayerState: { UNSTARTED: -1, ENDED: 0, PLAYING: 1, PAUSED: 2, BUFFERING: 3 },
  };
  setTimeout(() => page.onYouTubeIframeAPIReady?.(), 30);
}
