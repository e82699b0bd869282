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
import { renderMoments } from './contenders/moments-table.ts';
import { compareMoments } from './contenders/moments-contenders.ts';
import { benchPhotos } from './photos.ts';
import { weighInstall } from './install-size.ts';
import { benchCheck } from './check/bench-check.ts';
import { figure, kilobytes, renderTable } from './table.ts';
import { tellChromium, tellMoments, tellSearch } from './told/tell-search.ts';
import { tellCards, tellCheck, tellPhotos, tellSite } from './told/tell-work.ts';
import type { Told } from './told/told-part.ts';

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
  /** What of it the README tells. */
  readonly told?: Told;
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
      const told = tellSearch(figures, talks);
      return { title: `Names in ${talks} talks`, lines, figures, told };
    },
  },
  moments: {
    summary: 'what was said: the index built, asked, and held against a look at every cue',
    usualTalks: 300,
    async run({ talks, folder, onProgress }) {
      const archive = generateArchive({ talks });
      const ours = await benchMoments(archive, folder, onProgress);
      const others = await compareMoments(archive, folder, onProgress);
      return {
        title: `What was said in ${talks} talks`,
        lines: renderMoments(ours, others),
        figures: { aftertalk: ours, comparison: others },
        told: tellMoments(ours, others, talks),
      };
    },
  },
  site: {
    summary:
      'the whole site built: all, nothing changed, one talk, one person; beside a plain loop of as many bytes',
    usualTalks: 300,
    async run({ talks, folder, onProgress }) {
      const figures = await benchSite(talks, folder, onProgress);
      const { full, loop, files, pages, bytes, exponent } = figures;
      const row = (name: string, { seconds, processorSeconds, memory }: typeof full) => [
        name,
        `${figure(seconds)} s`,
        `${figure(processorSeconds)} s`,
        figure(processorSeconds / loop.processorSeconds),
        `${figure((processorSeconds / full.processorSeconds) * 100)} %`,
        `${figure(memory / 1e6)} MB`,
      ];
      const lines = [
        ...renderTable(
          ['', 'on the clock', 'of a processor', '× loop', 'of a full build', 'memory'],
          [
            row('full build', full),
            row('nothing changed', figures.unchanged),
            row('one talk’s title', figures.edited),
            row('one person’s name', figures.renamed),
            row('full, a tenth of the talks', figures.tenth),
            row('plain loop', loop),
            ...(figures.astro ? [row('Astro alone', figures.astro)] : []),
          ],
        ),
        '',
        `grows with the talks to the power of ${exponent.toFixed(2)}`,
        `${pages.toLocaleString('en')} pages in ${files.toLocaleString('en')} files, ${figure(bytes / 1e6)} MB`,
        `a talk: its page ${kilobytes(figures.talk.page)}, its part of the index ${kilobytes(figures.talk.index)}, captions ${kilobytes(figures.talk.captions)}`,
      ];
      const told = tellSite(figures, talks);
      return { title: `The site of ${talks} talks`, lines, figures, told };
    },
  },
  chromium: {
    summary:
      'the search as a reader has it: in Chromium, over HTTP, on a CPU four times slower too',
    usualTalks: 1000,
    async run({ talks, folder, onProgress }) {
      const figures = await benchChromium(generateArchive({ talks }), folder, onProgress);
      const title = `${talks} talks in Chromium`;
      return { title, lines: renderChromium(figures), figures, told: tellChromium(figures, talks) };
    },
  },
  check: {
    summary: 'every mistake looked for in the files of an archive, as npm run check does',
    usualTalks: 1000,
    async run({ talks, folder, onProgress }) {
      const figures = await benchCheck(talks, folder, onProgress);
      const { check, bare, captions, bytes } = figures;
      const row = (name: string, { seconds, processorSeconds, memory }: typeof check) => [
        name,
        `${figure(seconds)} s`,
        `${figure(processorSeconds)} s`,
        `${figure(memory / 1e6)} MB`,
      ];
      const lines = renderTable(
        ['', 'on the clock', 'of a processor', 'memory'],
        [row('check', check), row('without captions', bare)],
      );
      const title = `${talks} talks checked: ${captions} caption files, ${figure(bytes / 1e6)} MB`;
      return { title, lines, figures, told: tellCheck(figures, talks) };
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
      const title = `${figures.photos} photos of 12 megapixels`;
      return { title, lines, figures, told: tellPhotos(figures) };
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
      const title = `${talks.toLocaleString('en')} preview cards`;
      return { title, lines, figures, told: tellCards(figures) };
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
