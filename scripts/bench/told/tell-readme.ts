import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';
import { jsonText } from '../../json-text.ts';
import { runName } from '../../run-name.ts';
import { drawChart } from './chart/draw-chart.ts';
import { withSection } from './readme-section.ts';
import { ToldRunsSchema, type ToldPart, type ToldRuns } from './told-part.ts';

/** Where runs are kept, and where they are shown; from the folder of the project. */
export const toldFiles = {
  runs: '.github/bench.json',
  chart: '.github/bench.svg',
  readme: 'README.md',
} as const;

/**
 * Puts runs in the place of earlier ones of the same parts: in the file that keeps them, in the chart and in
 * the README, between its markers. Parts come in the order of `order`. Returns the files written: none where
 * the README has no place for them. Throws a UserError where the file of runs is none of ours.
 */
export function tellReadme(
  folder: string,
  parts: Readonly<Record<string, ToldPart>>,
  order: readonly string[],
): string[] {
  const pathOf = (name: string) => join(folder, name);
  const all = { ...readRuns(pathOf(toldFiles.runs)), ...parts };
  const runs: ToldRuns = {};
  for (const name of order) if (all[name]) runs[name] = all[name];
  const readme = existsSync(pathOf(toldFiles.readme))
    ? readFileSync(pathOf(toldFiles.readme), 'utf8')
    : '';
  const written = withSection(readme, runs, toldFiles.chart);
  if (written === undefined) return [];
  const contents = [
    [toldFiles.runs, jsonText(runs)],
    [toldFiles.chart, drawChart(runs)],
    [toldFiles.readme, written],
  ] as const;
  for (const [name, text] of contents) replaceFile(pathOf(name), text);
  return contents.map(([name]) => name);
}

function readRuns(path: string): ToldRuns {
  if (!existsSync(path)) return {};
  try {
    return ToldRunsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new UserError('The file of runs cannot be read.', {
      found: path,
      expected: 'what npm run bench wrote',
      remedy: 'Take back what was changed in it, or delete it and run all parts again.',
    });
  }
}

function replaceFile(path: string, text: string): void {
  const staged = `${path}.${runName()}`;
  try {
    writeFileSync(staged, text);
    renameSync(staged, path);
  } finally {
    rmSync(staged, { force: true });
  }
}
