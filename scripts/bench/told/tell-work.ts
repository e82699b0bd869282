import type { SiteBench } from '../bench-site.ts';
import type { CardBench } from '../cards/bench-cards.ts';
import type { CheckBench } from '../check/bench-check.ts';
import type { PhotoBench } from '../photos.ts';
import { figure, kilobytes, thousands } from '../table.ts';
import type { Told } from './told-part.ts';

const percent = (share: number) => `${figure(share * 100)} %`;

/** The site built: all, and what is left to do when little has changed. */
export function tellSite(figures: SiteBench, talks: number): Told {
  const { full, loop, astro, tenth, exponent, pages, files, bytes, talk } = figures;
  const pagesAlone =
    astro === undefined
      ? ''
      : ` · the pages by Astro ${figure(astro.processorSeconds)} s (× ${figure(astro.processorSeconds / loop.processorSeconds)}), ${figure(astro.memory / 1e6)} MB`;
  const rebuilt = (what: string, { processorSeconds }: typeof full) => ({
    what,
    ours: `${figure(processorSeconds)} s`,
    beside: `${percent(processorSeconds / full.processorSeconds)} of a full build`,
  });
  const sizes: [number, number][] = [
    [Math.ceil(talks / 10), tenth.processorSeconds],
    [talks, full.processorSeconds],
  ];
  const bar = (label: string, { processorSeconds }: typeof full, ours = true) => ({
    label,
    value: processorSeconds,
    ours,
  });
  return {
    title: `The site of ${thousands(talks)} talks`,
    rows: [
      {
        what: 'full build, of a processor',
        ours: `${figure(full.processorSeconds)} s, ${figure(full.memory / 1e6)} MB of memory`,
        beside: `plain loop of as many bytes ${figure(loop.processorSeconds)} s (× ${figure(full.processorSeconds / loop.processorSeconds)})${pagesAlone}`,
      },
      rebuilt('nothing changed', figures.unchanged),
      rebuilt('one talk’s title', figures.edited),
      rebuilt('one person’s name', figures.renamed),
      {
        what: 'what is built',
        ours: `${thousands(pages)} pages in ${thousands(files)} files, ${figure(bytes / 1e6)} MB`,
        beside: '',
      },
      {
        what: 'a talk of half an hour',
        ours: `page ${kilobytes(talk.page)}, index ${kilobytes(talk.index)}, WebVTT ${kilobytes(talk.captions)}`,
        beside: '',
      },
      {
        what: `growth from ${thousands(Math.ceil(talks / 10))} talks`,
        ours: `talks to the power of ${exponent.toFixed(2)}`,
        beside: '',
      },
    ],
    charts: [
      {
        title: `Building the site, ${thousands(talks)} talks`,
        unit: 's of a processor',
        bars: [
          bar('full build', full),
          bar('nothing changed', figures.unchanged),
          bar('one talk’s title', figures.edited),
          bar('one person’s name', figures.renamed),
          ...(astro === undefined ? [] : [bar('the pages by Astro', astro, false)]),
          bar('plain loop', loop, false),
        ],
      },
    ],
    growth: [
      { title: 'A full build', unit: 's of a processor', of: 'talks', points: sizes, exponent },
    ],
  };
}

/** Every mistake looked for. */
export function tellCheck({ check, bare, captions, bytes }: CheckBench, talks: number): Told {
  const row = (what: string, { processorSeconds, memory, seconds }: typeof check) => ({
    what,
    ours: `${figure(processorSeconds)} s of a processor, ${figure(memory / 1e6)} MB of memory`,
    beside: `${figure(seconds)} s on the clock`,
  });
  return {
    title: `npm run check of ${thousands(talks)} talks`,
    rows: [
      row(`with ${thousands(captions)} caption files, ${figure(bytes / 1e6)} MB`, check),
      row('without captions', bare),
    ],
    charts: [],
    growth: [],
  };
}

/** Large photos taken in. */
export function tellPhotos({ photos, bare, first, second, ...ratios }: PhotoBench): Told {
  return {
    title: `${thousands(photos)} photos of 12 megapixels`,
    rows: [
      {
        what: 'first import, a photo, of a processor',
        ours: `${figure(first.processor)} ms`,
        beside: `bare encodes ${figure(bare.processor)} ms (× ${figure(ratios.firstRatio)})`,
      },
      {
        what: 'second import',
        ours: `${figure(second.processor)} ms`,
        beside: `${percent(ratios.secondRatio)} of the first`,
      },
    ],
    charts: [],
    growth: [],
  };
}

/** Preview cards drawn. */
export function tellCards({ cards, first, second, bare, meanBytes, mostBytes }: CardBench): Told {
  return {
    title: `${thousands(cards)} preview cards`,
    rows: [
      {
        what: 'drawn, of a processor',
        ours: `${figure(first.processorSeconds)} s`,
        beside: `as many grey PNGs ${figure(bare.processorSeconds)} s (× ${figure(first.processorSeconds / bare.processorSeconds)})`,
      },
      {
        what: 'drawn before',
        ours: `${figure(second.processorSeconds)} s`,
        beside: `${percent(second.processorSeconds / first.processorSeconds)} of that`,
      },
      {
        what: 'bytes each',
        ours: `${kilobytes(meanBytes)}, at most ${kilobytes(mostBytes)}`,
        beside: '',
      },
    ],
    charts: [],
    growth: [],
  };
}
