/**
 * Heights (0 to 1) of the bars that stand for a talk nobody has a picture of: always the same for the
 * same seed, loud in the middle like speech between two silences.
 */
export function waveform(seed: string, bars: number): number[] {
  const random = randomOf(seed);
  const phases = [random() * 7, random() * 7, random() * 7];
  return Array.from({ length: bars }, (_, index) => {
    const x = index / (bars - 1);
    const voice =
      0.5 +
      0.22 * Math.sin(x * 11 + (phases[0] ?? 0)) +
      0.16 * Math.sin(x * 23 + (phases[1] ?? 0)) +
      0.12 * Math.sin(x * 47 + (phases[2] ?? 0));
    const envelope = Math.sin(Math.PI * Math.min(1, Math.max(0, 0.08 + x * 0.84))) ** 0.6;
    return Math.min(1, Math.max(0.06, envelope * (voice * 0.75 + random() * 0.3)));
  });
}

/** A small generator (mulberry32 over an FNV-1a hash): pictures need variety, not secrecy. */
function randomOf(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
