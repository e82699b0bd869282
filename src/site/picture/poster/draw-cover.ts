import { oklchToRgb, toHex } from '../colour.ts';
import { waveform } from './waveform.ts';

const WIDTH = 640;
const HEIGHT = 360;
const BARS = 33;
/** Room around the sound, and how high it may rise from the middle. */
const MARGIN = 60;
const RISE = 120;

/**
 * A talk's picture where its title stands beside it, 640 × 360, as an SVG document without a word: its sound in the
 * hue of its event. `seed` gives each a shape and a shade of its own, so that a page of them is no wall.
 */
export function drawCover({ seed, hue }: { readonly seed: string; readonly hue: number }): string {
  const heights = waveform(seed, BARS);
  // Beyond those that are drawn, numbers as good as any.
  const [turned = 0, lit = 0] = waveform(`${seed}#`, 2);
  const turn = Math.round(turned * 80 - 40);
  const light = 0.27 + lit * 0.14;
  const ink = (lightness: number, chroma: number, more = 0) =>
    toHex(oklchToRgb(lightness, chroma, (hue + turn + more + 360) % 360));
  const step = (WIDTH - 2 * MARGIN) / BARS;
  const path = heights
    .map((height, index) => {
      const rise = Math.round(Math.max(4, height * RISE));
      const left = Math.round(MARGIN + index * step);
      return `M${left} ${HEIGHT / 2 - rise}h8v${2 * rise}h-8z`;
    })
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<linearGradient id="g" x2="1" y2="1"><stop stop-color="${ink(light, 0.09)}"/><stop offset="1" stop-color="${ink(light - 0.11, 0.06, 24)}"/></linearGradient>`,
    `<path fill="url(#g)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<path fill="${ink(0.74, 0.13)}" opacity=".75" d="${path}"/>`,
    '</svg>',
  ].join('');
}
