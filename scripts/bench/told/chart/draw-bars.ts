import { figure } from '../../table.ts';
import type { ToldBars } from '../told-part.ts';
import { svgElement, svgText } from './svg.ts';

const rowHeight = 24;
const headHeight = 34;
const labelWidth = 132;
/** Room for the figure behind the longest bar. */
const figureWidth = 64;

export const barsHeight = ({ bars }: ToldBars) => headHeight + bars.length * rowHeight;

/** Bars from the same line, each with its name before it and its figure behind. */
export function drawBars({ title, unit, bars }: ToldBars, width: number): string[] {
  const longest = Math.max(...bars.map(({ value }) => value)) || 1;
  const room = width - labelWidth - figureWidth;
  return [
    svgText(0, 14, `${title}, ${unit}`, { class: 'title' }),
    ...bars.flatMap(({ label, value, ours }, index) => {
      const y = headHeight + index * rowHeight;
      const length = Math.max(1.5, (value / longest) * room);
      return [
        svgText(labelWidth - 8, y + 11, label, { 'text-anchor': 'end' }),
        svgElement('rect', {
          x: labelWidth,
          y,
          width: length,
          height: 15,
          class: ours ? 'ours' : 'other',
        }),
        svgText(labelWidth + length + 6, y + 11, figure(value)),
      ];
    }),
  ];
}
