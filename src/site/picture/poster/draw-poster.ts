import { oklchToRgb, toHex } from '../colour.ts';
import { posterFont } from './poster-font.ts';
import { waveform } from './waveform.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** What a poster shows. `seed` makes its picture its own; `hue` is the event's, in degrees. */
export interface PosterContent {
  readonly seed: string;
  readonly title: string;
  readonly language: string;
  readonly people: string;
  readonly event: string;
  readonly hue: number;
}

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = 40;
/** The largest type that leaves room for the names and the sound below: size, most lines. */
const SIZES = [
  [44, 3],
  [37, 4],
  [31, 5],
  [26, 6],
] as const;

/** A talk's poster, 640 × 360, as an SVG document of about 3 kB that names no other file. */
export function drawPoster(content: PosterContent): string {
  const { seed, language, people, event, hue } = content;
  const ink = (lightness: number, chroma: number, turn = 0) =>
    toHex(oklchToRgb(lightness, chroma, (hue + turn + 360) % 360));
  const rtl = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(content.title);
  const x = rtl ? WIDTH - MARGIN : MARGIN;
  const { size, lines } = setTitle(content.title, language);
  const room = WIDTH - 2 * MARGIN;
  const names = wrapText(people, language, room / 19, 1)[0] ?? '';
  const direction = rtl ? ' direction="rtl"' : '';
  const text = (line: string, y: number, more: string) =>
    `<text x="${x}" y="${y}"${direction} ${more}>${escapeXml(line)}</text>`;
  const top = 62 + size * 1.02;
  const below = top + (lines.length - 1) * size * 1.16 + 42;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="${posterFont(language)}" xml:lang="${escapeXml(language)}">`,
    `<linearGradient id="g" x2="1" y2="1"><stop stop-color="${ink(0.31, 0.085)}"/><stop offset="1" stop-color="${ink(0.19, 0.055, 24)}"/></linearGradient>`,
    `<path fill="url(#g)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    bars(seed, ink(0.46, 0.12), rtl),
    `<path fill="${ink(0.72, 0.16)}" d="M${rtl ? WIDTH - 10 : 0} 0h10v${HEIGHT}h-10z"/>`,
    text(event, 50, `font-size="17" font-weight="600" fill="${ink(0.84, 0.09)}"`),
    ...lines.map((line, index) =>
      text(
        line,
        Math.round(top + index * size * 1.16),
        `font-size="${size}" font-weight="700" letter-spacing="-.3" fill="${ink(0.985, 0.01)}"`,
      ),
    ),
    names &&
      text(names, Math.round(below), `font-size="19" font-weight="500" fill="${ink(0.92, 0.035)}"`),
    '</svg>',
  ].join('');
}

function setTitle(title: string, language: string): { size: number; lines: string[] } {
  const room = WIDTH - 2 * MARGIN;
  for (const [size, most] of SIZES) {
    const lines = balanceText(title, language, room / size, most + 1);
    if (lines.length <= most) return { size, lines };
  }
  const [size, most] = SIZES[SIZES.length - 1] ?? SIZES[0];
  return { size, lines: wrapText(title, language, room / size, most) };
}

/** The talk as a sound: bars along the lower edge, faint enough for a long title to reach into. */
function bars(seed: string, fill: string, rtl: boolean): string {
  const step = 11;
  const count = Math.floor((WIDTH - 20) / step);
  const path = waveform(seed, count)
    .map((height, index) => {
      const h = Math.round(height * 120);
      const left = (rtl ? 5 : 19) + index * step;
      return `M${left} ${HEIGHT - h}h5v${h}h-5z`;
    })
    .join('');
  return `<path fill="${fill}" opacity=".55" d="${path}"/>`;
}

/** Text as XML may carry it: marked-up signs escaped, signs XML forbids left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
