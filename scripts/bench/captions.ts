import { parseCaptions } from '../../src/domain/captions/parse-captions.ts';

/** How long reading a megabyte of captions takes against splitting plain ones into lines. */
export interface CaptionBench {
  readonly name: string;
  readonly bytes: number;
  /** Both are the best of several runs, in milliseconds of processor time, so that a busy machine tells the same. */
  readonly parse: number;
  readonly split: number;
  readonly ratio: number;
}

const size = 1_000_000;
const runs = 7;

const cue = (second: number, text: string) => {
  const clock = new Date(second * 1000).toISOString().slice(11, 19);
  return `${clock}.000 --> ${clock}.900\n${text}\n\n`;
};

/** One megabyte each of what people upload and of what would hurt a careless parser. */
const samples: Readonly<Record<string, string>> = {
  plain: `WEBVTT\n\n${fill((index) => cue(index, 'We cache &amp; we <i>measure</i> what we cache.'))}`,
  rolling: `WEBVTT\n\n${fill((index) => cue(index, `so this is ${index - 1}\nso<00:00:01.000><c> this</c><c> is ${index}</c>`))}`,
  'one cue': `WEBVTT\n\n${cue(1, 'very '.repeat(size / 5))}`,
  'open tags': `WEBVTT\n\n${cue(1, '<'.repeat(size))}`,
  'open entities': `WEBVTT\n\n${cue(1, '&a'.repeat(size / 2))}`,
  blanks: `WEBVTT\n${'\n'.repeat(size)}`,
  arrows: `WEBVTT\n\n${'-->\n'.repeat(size / 4)}`,
  digits: `1\n00:00:01,000 --> 00:00:02,000\n${'1'.repeat(size)}`,
};

/** Measures each sample; the bar is a ratio below 100. */
export function benchCaptions(): CaptionBench[] {
  const split = best(() => (samples['plain'] ?? '').split('\n'));
  return Object.entries(samples).map(([name, text]) => {
    const parse = best(() => parseCaptions(text));
    return { name, bytes: text.length, parse, split, ratio: parse / split };
  });
}

function fill(write: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 1, length = 0; length < size; index += 1) {
    const part = write(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function best(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
