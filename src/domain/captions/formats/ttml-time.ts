/** How a TTML file counts: its root's parameters (TTML2, 6 and 12.3.1). */
export interface TtmlClock {
  /** Frames a second as written, and as they really are (29.97). */
  readonly frameRate: number;
  readonly effectiveRate: number;
  readonly tickRate: number;
  /** Labels of frames: every second has `frameRate` of them, which takes longer than a second at 29.97. */
  readonly smpte: boolean;
  readonly drop: boolean;
}

const clockTime = /^(\d{1,5}):(\d{1,5}):(\d{1,5})(?:[.,](\d{1,9})|[:;](\d{1,4})(?:\.\d{1,3})?)?$/;
const offsetTime = /^(\d{1,15}(?:\.\d{1,9})?)(ms|h|m|s|f|t)?$/;
const usualRate = 30;

/** Reads the clock from the root's attributes, names without their prefixes. */
export function readTtmlClock(root: ReadonlyMap<string, string>): TtmlClock {
  const frameRate = positive(root.get('frameRate')) ?? usualRate;
  const [over, under] = (root.get('frameRateMultiplier') ?? '1 1').split(/[\s:/]+/);
  const multiplier = (positive(over) ?? 1) / (positive(under) ?? 1);
  const effectiveRate = frameRate * multiplier;
  const subFrames = positive(root.get('subFrameRate')) ?? 1;
  const frames = root.has('frameRate') ? effectiveRate * subFrames : 1;
  return {
    frameRate,
    effectiveRate,
    tickRate: positive(root.get('tickRate')) ?? frames,
    smpte: root.get('timeBase') === 'smpte',
    drop: root.get('dropMode') === 'dropNTSC',
  };
}

/** A time expression in whole milliseconds; undefined for what is none. */
export function readTtmlTime(text: string | undefined, clock: TtmlClock): number | undefined {
  const written = text?.trim() ?? '';
  const match = clockTime.exec(written);
  if (match) return readClockTime(match, clock);
  const [, amount, unit = 's'] = offsetTime.exec(written) ?? [];
  if (amount === undefined) return undefined;
  const seconds: Readonly<Record<string, number>> = {
    h: 3600,
    m: 60,
    s: 1,
    ms: 0.001,
    f: 1 / clock.effectiveRate,
    t: 1 / clock.tickRate,
  };
  return Math.round(Number(amount) * (seconds[unit] ?? 1) * 1000);
}

function readClockTime(match: RegExpExecArray, clock: TtmlClock): number {
  const [, hours, minutes, seconds, fraction = '', frames = '0'] = match;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (!clock.smpte) {
    const rest = Number(`0.${fraction || '0'}`) + Number(frames) / clock.effectiveRate;
    return Math.round((whole + rest) * 1000);
  }
  const all = Math.floor(whole / 60);
  // Two labels a minute are left out, but for every tenth.
  const dropped = clock.drop ? 2 * (all - Math.floor(all / 10)) : 0;
  const counted = whole * clock.frameRate + Number(frames) - dropped;
  return Math.round((counted / clock.effectiveRate + Number(`0.${fraction || '0'}`)) * 1000);
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}
