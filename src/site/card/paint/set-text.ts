import type { SKRSContext2D } from '@napi-rs/canvas';
import type { MeasureText } from '../../picture/poster/wrap-text.ts';
import type { PainterFonts } from './painter-fonts.ts';

/** A text made ready for a painter: in its fonts, at a size, with the letters that can be drawn. */
export interface SetText {
  readonly text: string;
  readonly font: string;
  readonly measure: MeasureText;
}

/** Signs of a text that are tried: more than any card has room for, since finding where lines break costs each sign. */
const MOST_SIGNS = 600;

/** Makes texts ready at a size in pixels and a weight from 100 to 900; of endless ones the beginning. */
export const createTextSetter =
  (context: SKRSContext2D, fonts: PainterFonts, language: string) =>
  (text: string, size: number, weight: number): SetText => {
    // The ellipsis may come to stand at the end of any of them.
    const { families, drawable } = fonts.familiesFor(`${beginningOf(text)} …`, language);
    const font = [weight, `${size}px`, families].join(' ');
    const known = new Map<string, number>();
    const measure = (line: string) => {
      const width = known.get(line) ?? measured(line);
      known.set(line, width);
      return width;
    };
    const measured = (line: string) => {
      context.font = font;
      return context.measureText(line).width;
    };
    return { text: drawable.slice(0, -1).trimEnd(), font, measure };
  };

/** Never ends within a sign; what was cut off is told by an ellipsis. */
function beginningOf(text: string): string {
  if (text.length <= MOST_SIGNS) return text;
  return `${text.slice(0, MOST_SIGNS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Draws a line of text that begins at the left edge, or ends at the right one; in either direction of writing. */
export function drawLine(
  context: SKRSContext2D,
  { font }: Pick<SetText, 'font'>,
  line: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly align: 'left' | 'right';
    readonly ink: string;
  },
): void {
  context.font = font;
  context.fillStyle = place.ink;
  context.textAlign = place.align;
  context.direction = isRightToLeft(line) ? 'rtl' : 'ltr';
  context.fillText(line, place.x, place.y);
}

/** Whether a text's first letter is of a writing that runs from right to left. */
export const isRightToLeft = (text: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
