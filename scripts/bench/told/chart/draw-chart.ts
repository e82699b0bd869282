import { figure } from '../../table.ts';
import type { ToldRuns } from '../told-part.ts';
import { barsHeight, drawBars } from './draw-bars.ts';
import { drawGrowth, growthHeight } from './draw-growth.ts';
import { xmlText } from '../../../../src/site/machine/text/xml-text.ts';
import { svgElement } from './svg.ts';

const [width, columns, edge, gap] = [880, 2, 24, 28];
const columnWidth = (width - 2 * edge - (columns - 1) * gap) / columns;

/** A ground of its own, so that it is read on a page of either kind whatever the reader's system says. */
const style = `
svg { font: 12px system-ui, sans-serif; }
.ground { fill: #ffffff; stroke: #d0d7de; }
text { fill: #1f2328; }
.title { font-weight: 600; }
.ours { fill: #0b6e5f; }
.other { fill: #8c959f; }
.axis { fill: none; stroke: #8c959f; }
.line { fill: none; stroke: #0b6e5f; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  .ground { fill: #161b22; stroke: #3d444d; }
  text { fill: #e6edf3; }
  .ours { fill: #3fc1a9; }
  .other { fill: #7d8590; }
  .axis { stroke: #7d8590; }
  .line { stroke: #3fc1a9; }
}
`;

interface Panel {
  readonly height: number;
  readonly drawn: readonly string[];
  readonly told: string;
}

/** Draws everything that is to be drawn of the runs; what it shows stands in its description too. */
export function drawChart(runs: ToldRuns): string {
  const panels = Object.values(runs).flatMap(({ charts, growth }) => [
    ...charts.map((bars): Panel => ({
      height: barsHeight(bars),
      drawn: drawBars(bars, columnWidth),
      told: `${bars.title}, ${bars.unit}: ${bars.bars.map(({ label, value }) => `${label} ${figure(value)}`).join(', ')}.`,
    })),
    ...growth.map((one): Panel => ({
      height: growthHeight,
      drawn: drawGrowth(one, columnWidth),
      told: `${one.title}, ${one.unit}: ${one.points.map(([size, value]) => `${figure(value)} for ${size.toLocaleString('en')} ${one.of}`).join(', ')}; ${one.of} to the power of ${one.exponent.toFixed(2)}.`,
    })),
  ]);
  const { placed, height } = place(panels);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title what">`,
    `<title id="title">What Aftertalk takes, measured</title>`,
    `<desc id="what">${xmlText(panels.map(({ told }) => told).join(' '))}</desc>`,
    `<style>${style}</style>`,
    svgElement('rect', {
      class: 'ground',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 6,
    }),
    ...placed.map(({ x, y, drawn }) =>
      svgElement('g', { transform: `translate(${x} ${y})` }, drawn.join('')),
    ),
    '</svg>',
    '',
  ].join('\n');
}

/** Each panel in the column that is the shorter one so far. */
function place(panels: readonly Panel[]) {
  const ends = Array.from({ length: columns }, () => edge);
  const placed = panels.map(({ height, drawn }) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? edge;
    ends[column] = y + height + gap;
    return { x: edge + column * (columnWidth + gap), y, drawn };
  });
  return { placed, height: Math.max(...ends) - gap + edge };
}
