import type { Image, SKRSContext2D } from '@napi-rs/canvas';
import { oklchToRgb, toHex } from '../../picture/colour.ts';
import { waveform } from '../../picture/poster/waveform.ts';
import { balanceText, wrapText } from '../../picture/poster/wrap-text.ts';
import { cardSize, type Card } from '../card.ts';
import type { PainterFonts } from './painter-fonts.ts';
import { setNames } from './set-names.ts';
import { createTextSetter, drawLine, isRightToLeft } from './set-text.ts';

const MARGIN = 72;
const SPINE = 20;
const BASE = cardSize.height - 56;
/** The room between the line above the title and that at the bottom. */
const TOP = 150;
const BOTTOM = BASE - 58;
/** The largest type that leaves room for what stands below it: size, most lines. */
const SIZES = [
  [92, 2],
  [76, 3],
  [62, 4],
  [52, 5],
  [44, 5],
] as const;

/** How much is drawn, the most first: letters cost bytes, and those of China and Japan the most. */
export const fullness = [
  { bars: true, mostLines: 5 },
  { bars: false, mostLines: 5 },
  { bars: false, mostLines: 3 },
  { bars: false, mostLines: 2 },
] as const;

/** Draws a card; the picture of one that has a picture takes the far side of it. */
export function paintCard(
  context: SKRSContext2D,
  fonts: PainterFonts,
  card: Card,
  { bars, mostLines }: (typeof fullness)[number] = fullness[0],
  picture?: Image,
): void {
  const { hue, language } = card;
  const ink = (lightness: number, chroma: number, turn = 0) =>
    toHex(oklchToRgb(lightness, chroma, (hue + turn + 360) % 360));
  const rtl = isRightToLeft(card.title);
  const set = createTextSetter(context, fonts, language);
  const { width, height } = cardSize;
  const taken = picture ? drawPicture(context, picture, rtl, ink(0.235, 0.06)) : 0;
  const room = width - taken - 2 * MARGIN;
  const align = rtl ? 'right' : 'left';
  const edge = rtl ? width - MARGIN : MARGIN;

  if (!picture) {
    context.fillStyle = ink(0.235, 0.06);
    context.fillRect(0, 0, width, height);
    if (bars) drawBars(context, card.seed, ink(0.3, 0.075), rtl);
  }
  context.fillStyle = ink(0.72, 0.16);
  context.fillRect(rtl ? width - SPINE : 0, 0, SPINE, height);

  const line = (text: string, y: number, size: number, weight: number, colour: string) => {
    const ready = set(text, size, weight);
    const [shown = ''] = wrapText(ready.text, language, room, 1, ready.measure);
    drawLine(context, ready, shown, { x: edge, y, align, ink: colour });
  };
  line(card.kicker, 104, 32, 600, ink(0.84, 0.1));

  const names = set(card.names.join(' '), 36, 500);
  const title = setTitle(card, set, room, mostLines);
  let y = title.top;
  for (const text of title.lines) {
    drawLine(context, title.ready, text, { x: edge, y, align, ink: ink(0.985, 0.008) });
    y += title.leading;
  }
  y += 64 - title.leading;
  if (card.names.length > 0) {
    const drawable = card.names.map((name) => set(name, 36, 500).text).filter(Boolean);
    line(setNames({ ...card, names: drawable }, room, names.measure), y, 36, 500, ink(0.93, 0.03));
    y += 52;
  }
  if (card.text !== undefined) {
    const ready = set(card.text, 32, 400);
    const most = Math.max(0, Math.min(3, Math.floor((BOTTOM - y) / 44) + 1));
    const lines = most === 0 ? [] : wrapText(ready.text, language, room, most, ready.measure);
    for (const text of lines) {
      drawLine(context, ready, text, { x: edge, y, align, ink: ink(0.86, 0.03) });
      y += 44;
    }
  }
  drawFoot(context, card, set, { edge, align, room, ink });
}

type Setter = ReturnType<typeof createTextSetter>;
type Ink = (lightness: number, chroma: number) => string;

/** The title in the largest type in which it and what follows it fit; cut short in the smallest. */
function setTitle(card: Card, set: Setter, room: number, mostLines: number) {
  const below = (card.names.length > 0 ? 60 : 0) + (card.text === undefined ? 0 : 52);
  for (const [size, most] of SIZES) {
    const leading = Math.round(size * 1.2);
    const ready = set(card.title, size, 700);
    const last = size === SIZES[SIZES.length - 1]?.[0];
    const fitting = Math.min(most, mostLines, Math.floor((BOTTOM - below - TOP) / leading));
    const lines = last
      ? wrapText(ready.text, card.language, room, fitting, ready.measure)
      : balanceText(ready.text, card.language, room, fitting + 1, ready.measure);
    if (!last && (lines.length > fitting || lines.some((line) => isBroken(line, ready.text))))
      continue;
    const all = lines.length * leading + below;
    // What is short stands in the middle of its room, a little above.
    const top = TOP + size * 0.82 + Math.max(0, (BOTTOM - TOP - all) * 0.38);
    return { ready, lines, leading, top };
  }
  throw new Error('There is always a last size.');
}

/** Whether a line ends within a word of a text that is written with blanks. */
function isBroken(line: string, text: string): boolean {
  const end = text.indexOf(line) + line.length;
  return /[\p{Ll}\p{Lu}]$/u.test(line) && /^[\p{Ll}\p{Lu}]/u.test(text.slice(end));
}

/** The archive's name with its mark at the far end of the last line, the facts at the near one. */
function drawFoot(
  context: SKRSContext2D,
  card: Card,
  set: Setter,
  { edge, align, room, ink }: { edge: number; align: 'left' | 'right'; room: number; ink: Ink },
): void {
  const near = align === 'left' ? 1 : -1;
  const foot = set(card.foot, 28, 600);
  const whole = wrapText(foot.text, card.language, room * 0.45, 1, foot.measure);
  // Beside a photo there is no room for half a name.
  const mark = card.picture !== undefined && whole[0] !== foot.text ? '' : (whole[0] ?? '');
  const markWidth = mark === '' ? 0 : foot.measure(mark) + 56;
  if (mark !== '') {
    const far = edge + near * room;
    drawLine(context, foot, mark, {
      x: far,
      y: BASE,
      align: align === 'left' ? 'right' : 'left',
      ink: ink(0.84, 0.1),
    });
    drawMark(
      context,
      far - near * foot.measure(mark) - (align === 'left' ? 40 : -12),
      BASE - 22,
      ink(0.84, 0.1),
    );
  }
  let x = edge;
  const fits = (width: number) => Math.abs(x - edge) + width <= room - markWidth - 24;
  for (const [index, fact] of card.facts.entries()) {
    const ready = set(fact, 28, 500);
    const width = ready.measure(ready.text) + (index > 0 ? 32 : 0);
    if (!fits(width)) break;
    if (index > 0) {
      context.beginPath();
      context.fillStyle = ink(0.72, 0.16);
      context.arc(x + near * 16, BASE - 9, 3.5, 0, 2 * Math.PI);
      context.fill();
      x += near * 32;
    }
    drawLine(context, ready, ready.text, { x, y: BASE, align, ink: ink(0.93, 0.03) });
    x += near * ready.measure(ready.text);
  }
}

/** The mark of the site, 26 pixels wide. */
function drawMark(context: SKRSContext2D, x: number, y: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.beginPath();
  for (const [at, from, to] of [
    [0, 0, 24],
    [6.5, 7, 16],
    [13, 1.5, 22.5],
    [19.5, 6, 18],
    [26, 10, 15],
  ] as const) {
    context.moveTo(x + at, y + from);
    context.lineTo(x + at, y + to);
  }
  context.stroke();
}

/** The page as a sound: bars along the lower edge, faint enough for a text to stand on. */
function drawBars(context: SKRSContext2D, seed: string, fill: string, rtl: boolean): void {
  const { width, height } = cardSize;
  const step = 20;
  const heights = waveform(seed, Math.floor((width - SPINE - 10) / step));
  context.fillStyle = fill;
  for (const [index, bar] of heights.entries()) {
    const tall = Math.round(bar * 250);
    const left = SPINE + 12 + index * step;
    context.fillRect(rtl ? width - left - 10 : left, height - tall, 10, tall);
  }
}

/** Fills the far side of the card with a picture; says how wide that side is. */
function drawPicture(context: SKRSContext2D, picture: Image, rtl: boolean, ground: string): number {
  const { width, height } = cardSize;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, rtl ? 0 : width - picture.width, 0);
  return picture.width;
}
