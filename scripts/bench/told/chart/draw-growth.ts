import { figure } from '../../table.ts';
import type { ToldGrowth } from '../told-part.ts';
import { svgElement, svgText } from './svg.ts';

export const growthHeight = 190;

const [left, right, top, bottom] = [56, 70, 52, 34];

/** What was measured as points and the line fitted to them, both axes growing by factors. */
export function drawGrowth(growth: ToldGrowth, width: number): string[] {
  const { title, unit, of, points, exponent } = growth;
  const x = axis(
    points.map(([size]) => size),
    left,
    width - right,
  );
  const y = axis(
    points.map(([, value]) => value),
    growthHeight - bottom,
    top,
  );
  const line = fittedLine(growth).map(([size, value]) => `${one(x(size))},${one(y(value))}`);
  return [
    svgText(0, 14, `${title}, ${unit}: ${of} to the power of ${exponent.toFixed(2)}`, {
      class: 'title',
    }),
    svgElement('path', {
      d: `M${left - 28} ${top - 8}V${growthHeight - bottom + 8}H${width - right + 8}`,
      class: 'axis',
    }),
    svgElement('polyline', { points: line.join(' '), class: 'line' }),
    ...points.flatMap(([size, value]) => [
      svgElement('circle', { cx: x(size), cy: y(value), r: 4, class: 'ours' }),
      svgText(x(size), y(value) - 10, figure(value), { 'text-anchor': 'middle' }),
      svgText(x(size), growthHeight - 8, `${size.toLocaleString('en')} ${of}`, {
        'text-anchor': 'middle',
      }),
    ]),
  ];
}

/** Where the fitted power law lies at the least and the greatest size: through the middle of all points. */
function fittedLine({ points, exponent }: ToldGrowth): [number, number][] {
  const mean = (at: 0 | 1) =>
    points.reduce((sum, point) => sum + Math.log(point[at]), 0) / points.length;
  const sizes = points.map(([size]) => size);
  return [Math.min(...sizes), Math.max(...sizes)].map((size) => [
    size,
    Math.exp(mean(1) + exponent * (Math.log(size) - mean(0))),
  ]);
}

/** Where a value lies between two ends, by its logarithm. */
function axis(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - least) / (most - least || 1)) * (to - from);
}

const one = (value: number) => String(Math.round(value * 10) / 10);
