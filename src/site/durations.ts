function parts(seconds: number) {
  const whole = Math.max(0, Math.floor(seconds));
  return { h: Math.floor(whole / 3600), m: Math.floor((whole % 3600) / 60), s: whole % 60 };
}

const two = (number: number) => String(number).padStart(2, '0');

/** Seconds as a player shows them: `5:50`, `1:02:09`. */
export function formatClock(seconds: number): string {
  const { h, m, s } = parts(seconds);
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Seconds as a length for readers: “24 min”, “1 h 5 min”, “40 s”. */
export function formatLength(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return [h > 0 && `${h} h`, m > 0 && `${m} min`].filter(Boolean).join(' ');
}

/** Seconds as a machine reads them: `PT5M50S`. */
export function isoDuration(seconds: number): string {
  const { h, m, s } = parts(seconds);
  const time = [h > 0 && `${h}H`, m > 0 && `${m}M`, s > 0 && `${s}S`].filter(Boolean).join('');
  return `PT${time || '0S'}`;
}

/** Seconds as they are spoken: “11 minutes 44 seconds”. */
export function spokenTime(seconds: number): string {
  const { h, m, s } = parts(seconds);
  const count = (number: number, word: string) =>
    number > 0 && `${number} ${word}${number === 1 ? '' : 's'}`;
  const said = [count(h, 'hour'), count(m, 'minute'), count(s, 'second')].filter(Boolean);
  return said.join(' ') || 'the start';
}
