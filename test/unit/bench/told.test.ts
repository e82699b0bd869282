import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { benchParts } from '../../../scripts/bench/parts.ts';
import { drawChart } from '../../../scripts/bench/told/chart/draw-chart.ts';
import { fitExponent } from '../../../scripts/bench/told/fit-exponent.ts';
import {
  sectionBegins,
  sectionEnds,
  withSection,
} from '../../../scripts/bench/told/readme-section.ts';
import { tellReadme, toldFiles } from '../../../scripts/bench/told/tell-readme.ts';
import { ToldRunsSchema, type ToldPart } from '../../../scripts/bench/told/told-part.ts';

const machine = {
  processor: 'Fabrikam F2',
  cores: 2,
  memory: 8,
  system: 'Linux 6.1',
  node: '26.10.0',
  load: 0.2,
};

const partOf = (ours: string, more: Partial<ToldPart> = {}): ToldPart => ({
  title: 'Search | of 100 talks',
  date: '2031-05-14',
  command: 'npm run bench -- search --talks 100',
  machine,
  rows: [{ what: 'a key', ours, beside: 'fuse.js 9 ms' }],
  charts: [
    {
      title: 'A key <b>',
      unit: 'ms',
      bars: [
        { label: 'aftertalk', value: 1.5, ours: true },
        { label: 'fuse.js & co', value: 9, ours: false },
      ],
    },
  ],
  growth: [],
  ...more,
});

const growth = [
  {
    title: 'A full build',
    unit: 's',
    of: 'talks',
    points: [
      [100, 2],
      [1000, 20],
    ] as [number, number][],
    exponent: 1,
  },
];

const page = `# Mine\n\nBefore.\n\n${sectionBegins}\n\nOld words.\n\n${sectionEnds}\n\nAfter.\n`;

function projectWith(readme: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, toldFiles.readme), readme);
  return folder;
}

const contents = (folder: string) =>
  Object.values(toldFiles).map((name) => readFileSync(join(folder, name), 'utf8'));

test('runs stand in the README between its markers, and nothing else of it changes', () => {
  const folder = projectWith(page);
  tellReadme(folder, { search: partOf('2 ms') }, ['search']);
  const readme = readFileSync(join(folder, toldFiles.readme), 'utf8');
  expect(readme.startsWith(`# Mine\n\nBefore.\n\n${sectionBegins}\n\n`)).toBe(true);
  expect(readme.endsWith(`\n\n${sectionEnds}\n\nAfter.\n`)).toBe(true);
  expect(readme).not.toContain('Old words.');
  expect(readme).toContain('2 ms');
  expect(readme).toContain('2031-05-14');
  expect(readme).toContain('`npm run bench -- search --talks 100`');
  expect(readme).toContain('2 × Fabrikam F2, 8 GB, Linux 6.1, Node 26.10.0');
});

test('a part run again takes the place of its last run, and others stay', () => {
  const folder = projectWith(page);
  const order = ['site', 'search', 'photos'];
  tellReadme(folder, { search: partOf('2 ms'), photos: partOf('700 ms') }, order);
  tellReadme(folder, { site: partOf('40 s'), search: partOf('3 ms') }, order);
  const readme = readFileSync(join(folder, toldFiles.readme), 'utf8');
  expect(readme.match(/\b(?:40 s|2 ms|3 ms|700 ms)\b/g)).toEqual(['40 s', '3 ms', '700 ms']);
});

test('the same run told twice changes nothing', () => {
  const folder = projectWith(page);
  tellReadme(folder, { search: partOf('2 ms') }, ['search']);
  const once = contents(folder);
  tellReadme(folder, { search: partOf('2 ms') }, ['search']);
  expect(contents(folder)).toEqual(once);
});

test('a README without the markers, or with them the wrong way round, is left alone', () => {
  for (const text of ['# Mine\n', `${sectionEnds}\n\n${sectionBegins}\n`]) {
    const folder = projectWith(text);
    expect(tellReadme(folder, { search: partOf('2 ms') }, ['search'])).toEqual([]);
    expect(readFileSync(join(folder, toldFiles.readme), 'utf8')).toBe(text);
  }
});

test('a file of runs that is none is told of, and nothing is written', () => {
  const folder = projectWith(page);
  writeFileSync(join(folder, toldFiles.runs), '{ "search": { "rows": [] } }');
  expect(() => tellReadme(folder, { site: partOf('40 s') }, ['site'])).toThrow(/file of runs/);
  expect(readFileSync(join(folder, toldFiles.readme), 'utf8')).toBe(page);
});

test('parts that were measured on different machines each say on which', () => {
  const busy = { ...machine, node: '24.0.0', load: 3.5 };
  const readme = withSection(
    page,
    { site: partOf('40 s', { machine: busy }), search: partOf('2 ms') },
    'chart.svg',
  );
  expect(readme).toMatch(/- site: on .*Node 24\.0\.0, busy with other work/);
  expect(readme).toMatch(/- search: on .*Node 26\.10\.0, otherwise idle/);
});

test('what is written is as Prettier leaves it', async () => {
  const runs = { search: partOf('2 ms', { growth }), photos: partOf('700,000.25 ms') };
  const readme = withSection(page, runs, 'chart.svg') ?? '';
  expect(await check(readme, { parser: 'markdown', printWidth: 100 })).toBe(true);
});

test('the chart tells in words what it shows, takes texts as texts, and runs nothing', () => {
  const chart = drawChart({ search: partOf('2 ms', { growth }) });
  expect(chart).toContain('aftertalk 1.50, fuse.js &amp; co 9.00.');
  expect(chart).toContain('talks to the power of 1.00');
  expect(chart).toContain('A key &lt;b&gt;');
  expect(chart).not.toMatch(/<script|<b>|href|url\(|NaN|Infinity/);
  expect(chart).toContain('prefers-color-scheme: dark');
  expect(chart).toContain('text-anchor="end">fuse.js &amp; co</text>');
});

test('a bar is as long as its value is of the longest', () => {
  const lengths = [
    ...drawChart({ search: partOf('2 ms') }).matchAll(/width="([\d.]+)" height="15"/g),
  ].map(([, width]) => Number(width));
  const [ours = 0, other = 0] = lengths;
  expect(lengths).toHaveLength(2);
  expect(ours / other).toBeCloseTo(1.5 / 9, 2);
});

test('the fitted exponent is that of a power law, and of the nearest one where points are beside it', () => {
  expect(fitExponent([1, 10, 100, 1000].map((size) => [size, 3 * size ** 1.25]))).toBeCloseTo(1.25);
  expect(fitExponent([1, 10, 100].map((size) => [size, size === 10 ? 20 : size]))).toBeCloseTo(1);
});

test('what the README says is what its runs are, drawn and written by what stands here', () => {
  const folder = projectWith(readFileSync(toldFiles.readme, 'utf8'));
  cpSync(toldFiles.runs, join(folder, toldFiles.runs));
  const kept = ToldRunsSchema.parse(JSON.parse(readFileSync(toldFiles.runs, 'utf8')));
  expect(Object.keys(benchParts)).toEqual(expect.arrayContaining(Object.keys(kept)));
  tellReadme(folder, {}, Object.keys(benchParts));
  const [, chart, readme] = contents(folder);
  expect(chart).toBe(readFileSync(toldFiles.chart, 'utf8'));
  expect(readme).toBe(readFileSync(toldFiles.readme, 'utf8'));
});
