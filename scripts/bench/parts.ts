import { generateArchive } from '../../test/generate/archive.ts';
import { benchCards } from './cards/bench-cards.ts';
import { benchCaptions } from './captions.ts';
import { benchDescriptions } from './descriptions.ts';
import { benchChromium } from './browser/bench-chromium.ts';
import { renderChromium } from './browser/chromium-table.ts';
import { benchGrowth } from './matching.ts';
import { benchMoments } from './bench-moments.ts';
import { benchSearch } from './bench-search.ts';
import { benchSite } from './bench-site.ts';
import { compareMoments } from './contenders/moments-contenders.ts';
import { benchPhotos } from './photos.ts';
import { weighInstall } from './install-size.ts';
import { figure, kilobytes, renderTable } from './table.ts';

export interface PartInput {
  readonly talks: number;
  /** An empty folder that is removed afterwards. */
  readonly folder: string;
  readonly onProgress: (line: string) => void;
}

export interface PartResult {
  readonly title: string;
  readonly lines: readonly string[];
  readonly figures: unknown;
}

export interface BenchPart {
  readonly summary: string;
  readonly usualTalks: number;
  run(input: PartInput): Promise<PartResult>;
}

/** What can be measured, by name. */
export const benchParts: Readonly<Record<string, BenchPart>> = {
  search: {
    summary: 'names, titles, topics and events, letter by letter, in four engines',
    usualTalks: 1000,
    async run({ talks, folder, onProgress }) {
      const archive = generateArchive({ talks });
      const figures = await benchSearch(archive, folder, onProgress);
      const [ours] = figures;
      const ratio = (value: number, own: number | undefined) => figure(value / (own || 1));
      const lines = renderTable(
        ['', 'first ms', 'p50 ms', 'p95 ms', '× ours', 'bytes', '× ours', 'hit@5', 'MRR'],
        figures.map((row) => [
          row.name,
          figure(row.first),
          figure(row.p50),
          figure(row.p95),
          ratio(row.p95, ours?.p95),
          kilobytes(row.bytes),
          ratio(row.bytes, ours?.bytes),
          figure(row.hitAt5),
          figure(row.reciprocalRank),
        ]),
      );
      return { title: `Names in ${talks} talks`, lines, figures };
    },
  },
  moments: {
    summary: 'what was said: the index built, asked, and held against a look at every cue',
    usualTalks: 300,
    async run({ talks, folder, onProgress }) {
      const archive = generateArchive({ talks });
      const ours = await benchMoments(archive, folder, onProgress);
      const others = await compareMoments(archive, folder, onProgress);
      const { build } = ours;
      const rows = [
        ['build', `${figure(build.seconds)} s, ${figure(build.processorSeconds)} s of a processor`],
        ['memory while building', `${figure(build.memory / 1e6)} MB`],
        ['files', `${build.files.toLocaleString('en')}, ${figure(build.bytes / 1e6)} MB`],
        ['read once', kilobytes(ours.directory)],
        ['a query, p50', `${kilobytes(ours.bytes.p50)}, ${figure(ours.time.p50)} ms`],
        ['a query, p95', `${kilobytes(ours.bytes.p95)}, ${figure(ours.time.p95)} ms`],
        ['round trips', String(ours.roundTrips)],
        ['cues missing, extra', `${ours.missing}, ${ours.extra} in ${ours.queries} queries`],
        ['first tens with a lesser hit', String(ours.badTens)],
      ];
      const lines = [
        ...renderTable(['', 'aftertalk'], rows),
        '',
        ...(others.length === 0
          ? []
          : renderTable(
              [
                '',
                'first',
                'p50 bytes',
                'p95 bytes',
                '× ours',
                'p95 ms',
                '× ours',
                'talk in 5',
                'MRR',
              ],
              others.map((row) => [
                row.name,
                kilobytes(row.first),
                kilobytes(row.p50),
                kilobytes(row.p95),
                figure(row.p95 / (others[0]?.p95 || 1)),
                figure(row.time),
                figure(row.time / (others[0]?.time || 1)),
                figure(row.hitAt5),
                figure(row.reciprocalRank),
              ]),
            )),
      ];
      return {
        title: `What was said in ${talks} talks`,
        lines,
        figures: { aftertalk: ours, comparison: others },
      };
    },
  },
  site: {
    summary: 'the whole site built, beside a plain loop that writes as many pages and bytes',
    usualTalks: 300,
    async run({ talks, folder, onProgress }) {
      const figures = await benchSite(generateArchive({ talks }), folder, onProgress);
      const { build, loop, files, pages, bytes } = figures;
      const row = (name: string, one: number, other: number, unit: string) => [
        name,
        `${figure(one)} ${unit}`,
        `${figure(other)} ${unit}`,
        figure(one / other),
      ];
      const lines = [
        ...renderTable(
          ['', 'aftertalk', 'plain loop', 'ratio'],
          [
            row('on the clock', build.seconds, loop.seconds, 's'),
            row('of a processor', build.processorSeconds, loop.processorSeconds, 's'),
            row('memory', build.memory / 1e6, loop.memory / 1e6, 'MB'),
          ],
        ),
        '',
        `${pages.toLocaleString('en')} pages in ${files.toLocaleString('en')} files, ${figure(bytes / 1e6)} MB`,
      ];
      return { title: `The site of ${talks} talks`, lines, figures };
    },
  },
  chromium: {
    summary:
      'the search as a reader has it: in Chromium, over HTTP, on a CPU four times slower too',
    usualTalks: 1000,
    async run({ talks, folder, onProgress }) {
      const figures = await benchChromium(generateArchive({ talks }), folder, onProgress);
      const title = `${talks} talks in Chromium`;
      return { title, lines: renderChromium(figures), figures };
    },
  },
  captions: {
    summary: 'reading caption files against splitting plain ones into lines; takes no archive',
    usualTalks: 0,
    run() {
      const figures = benchCaptions();
      const lines = renderTable(
        ['', 'bytes', 'parse ms', 'split ms', 'ratio'],
        figures.map(({ name, bytes, parse, split, ratio }) => [
          name,
          kilobytes(bytes),
          figure(parse),
          figure(split),
          figure(ratio),
        ]),
      );
      return Promise.resolve({ title: 'Captions', lines, figures });
    },
  },
  descriptions: {
    summary: 'reading what recordings are described as, beside a plain loop over the lines',
    usualTalks: 10_000,
    run({ talks }) {
      const figures = benchDescriptions(talks);
      const { read, loop, lines } = figures;
      const each = (seconds: number) => figure((seconds / talks) * 10_000);
      return Promise.resolve({
        title: `${talks.toLocaleString('en')} descriptions of ${lines.toLocaleString('en')} lines`,
        lines: renderTable(
          ['processor seconds per 10,000', 'aftertalk', 'plain loop', 'ratio'],
          [['', each(read), each(loop), figure(read / loop)]],
        ),
        figures,
      });
    },
  },
  matching: {
    summary:
      'finding each session’s recording, and captions of one second, at growing sizes; takes no archive',
    usualTalks: 0,
    run({ onProgress }) {
      const figures = benchGrowth(onProgress);
      const lines = renderTable(
        ['', 'sizes', 'ms', 'exponent'],
        figures.map(({ name, sizes, times, exponent }) => [
          name,
          sizes.join(' / '),
          times.map(figure).join(' / '),
          exponent.toFixed(2),
        ]),
      );
      return Promise.resolve({ title: 'Growth', lines, figures });
    },
  },
  photos: {
    summary: 'importing large photos against the bare encodes of the same files; takes no archive',
    usualTalks: 0,
    async run({ folder, onProgress }) {
      const figures = await benchPhotos(folder, onProgress);
      const { bare, first, second, firstRatio, secondRatio } = figures;
      const lines = renderTable(
        ['', 'ms a photo', 'ratio'],
        [
          ['bare encodes', figure(bare.processor), ''],
          ['first import', figure(first.processor), figure(firstRatio)],
          [
            'second import',
            figure(second.processor),
            `${figure(secondRatio * 100)} % of the first`,
          ],
        ],
      );
      return { title: `${figures.photos} photos of 12 megapixels`, lines, figures };
    },
  },
  cards: {
    summary: 'drawing preview cards, the first time and from the cache; --talks says how many',
    usualTalks: 1000,
    async run({ talks, folder }) {
      const figures = await benchCards(talks, folder);
      const { first, second, bare, meanBytes, mostBytes } = figures;
      const row = (name: string, run: typeof first) => [
        name,
        `${figure(run.seconds)} s`,
        `${figure(run.processorSeconds)} s`,
        figure(run.processorSeconds / bare.processorSeconds),
      ];
      const lines = [
        ...renderTable(
          ['', 'on the clock', 'of a processor', '× grey'],
          [row('first build', first), row('second build', second), row('as many grey PNGs', bare)],
        ),
        '',
        `${kilobytes(meanBytes)} each, at most ${kilobytes(mostBytes)}`,
      ];
      return { title: `${talks.toLocaleString('en')} preview cards`, lines, figures };
    },
  },
  install: {
    summary: 'the packages of an install without development ones, by size; takes no archive',
    usualTalks: 0,
    run() {
      const { bytes, packages } = weighInstall('.');
      const named = packages.slice(0, 20);
      const others = packages.slice(named.length);
      const rest = others.reduce((sum, one) => sum + one.bytes, 0);
      const row = (name: string, size: number) => [
        name,
        figure(size / 1e6),
        `${figure((size / bytes) * 100)} %`,
      ];
      const lines = renderTable(
        ['', 'MB', 'share'],
        [
          ...named.map((one) => row(one.name, one.bytes)),
          row(`${others.length} others`, rest),
          row('all', bytes),
        ],
      );
      const title = `A production install: ${packages.length} packages`;
      return Promise.resolve({ title, lines, figures: { bytes, packages } });
    },
  },
};
