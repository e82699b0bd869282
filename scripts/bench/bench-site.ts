import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatVtt } from '../../src/domain/captions/format-vtt.ts';
import { parseCaptions } from '../../src/domain/captions/parse-captions.ts';
import { generateArchive } from '../../test/generate/archive.ts';
import { writeArchiveFolder } from '../../test/generate/archive-folder.ts';
import { bytesOf, filesBelow } from '../files-below.ts';
import { measureProgram, type ProgramUsage } from './measured-program.ts';
import { fitExponent } from './told/fit-exponent.ts';

/** What building a made-up archive's site took, beside a plain loop that writes as many pages and bytes. */
export interface SiteBench {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** Everything made anew, the pages’ program too. */
  readonly full: ProgramUsage;
  /** Built again where nothing has changed, one talk has another title, one person another name. */
  readonly unchanged: ProgramUsage;
  readonly edited: ProgramUsage;
  readonly renamed: ProgramUsage;
  readonly loop: ProgramUsage;
  /** Astro’s own build of the same pages; undefined where there are so many that it takes an hour. */
  readonly astro: ProgramUsage | undefined;
  /** On average, in bytes: a talk’s page, its part of the search index, its captions as WebVTT. */
  readonly talk: { readonly page: number; readonly index: number; readonly captions: number };
  /** A full build of a tenth of the talks. */
  readonly tenth: ProgramUsage;
  /** By which power of the talks the processor’s time grows from there. */
  readonly exponent: number;
}

/** More talks than this are not built by Astro alone. */
const MOST_FOR_ASTRO = 2000;

/** Writes the archive's files, builds them as `npm run build` does, and measures all programs. */
export async function benchSite(
  talks: number,
  folder: string,
  onProgress: (line: string) => void,
): Promise<SiteBench> {
  const small = openBench(Math.ceil(talks / 10), join(folder, 'tenth'), onProgress);
  const tenth = await small.build('--full');
  await rm(join(folder, 'tenth'), { recursive: true });
  const { data, out, build } = openBench(talks, folder, onProgress);
  const full = await build('--full');
  const { files, pages, bytes } = await weighFolder(out);
  const talk = await weighTalk(talks, data, out);
  const unchanged = await build();
  edit(scheduleOf(data), (text) => text.replace(/^( {4}title: ).*/m, '$1Another title'));
  const edited = await build();
  edit(join(data, 'people.yaml'), (text) => text.replace(/^( {2}name: ).*/m, '$1Another Name'));
  const renamed = await build();
  onProgress('writing as much in a plain loop');
  const loop = await measureProgram(
    'scripts/bench/write-plain-pages.ts',
    [join(folder, 'plain'), String(pages), String(bytes)],
    folder,
  );
  onProgress('building the same pages with Astro alone');
  const astro = talks > MOST_FOR_ASTRO ? undefined : await buildWithAstro(data, folder);
  const exponent = fitExponent([
    [Math.ceil(talks / 10), tenth.processorSeconds],
    [talks, full.processorSeconds],
  ]);
  const sizes = { files, pages, bytes };
  return { ...sizes, talk, full, unchanged, edited, renamed, loop, astro, tenth, exponent };
}

/** An archive of so many talks in a folder, and building its site. */
function openBench(talks: number, folder: string, onProgress: (line: string) => void) {
  const [data, out] = [join(folder, 'archive'), join(folder, 'site')];
  writeArchiveFolder(generateArchive({ talks }), data, (talk) => {
    if (talk % 100 === 0) onProgress(`writing captions, talk ${talk} of ${talks}`);
  });
  const build = (...flags: string[]) => {
    onProgress(`building the site of ${talks} talks ${flags.join(' ')}`);
    return measureProgram(
      'scripts/cli.ts',
      ['build', '--data', data, '--out', out, ...flags],
      folder,
    );
  };
  return { data, out, build };
}

/** As `astro build` makes them, without what stands beside the pages; its folder is within the project. */
async function buildWithAstro(data: string, folder: string): Promise<ProgramUsage> {
  const before = process.env['AFTERTALK_DATA'];
  process.env['AFTERTALK_DATA'] = data;
  try {
    const args = ['build', '--outDir', join(folder, 'astro'), '--silent'];
    return await measureProgram('scripts/astro.ts', args, folder);
  } finally {
    if (before === undefined) delete process.env['AFTERTALK_DATA'];
    else process.env['AFTERTALK_DATA'] = before;
  }
}

/** What a talk weighs on average, captions as the site would publish them. */
async function weighTalk(talks: number, data: string, out: string): Promise<SiteBench['talk']> {
  const weigh = async (folder: string, isOne: (path: string) => boolean) =>
    (await bytesOf(folder, filesBelow(folder).filter(isOne))) / talks;
  return {
    page: await weigh(out, (path) => /^events\/[^/]+\/talks\/[^/]+\/index\.html$/.test(path)),
    index: await weigh(join(out, 'search'), (path) => /\.(?:bin|json)$/.test(path)),
    captions: weighCaptions(data) / talks,
  };
}

/** As the site publishes them, where it has an address of its own. */
function weighCaptions(data: string): number {
  return filesBelow(data)
    .filter((path) => path.endsWith('.vtt'))
    .map((path) => parseCaptions(readFileSync(join(data, path), 'utf8')).cues)
    .reduce((sum, cues) => sum + Buffer.byteLength(formatVtt(cues, {}, 'needed')), 0);
}

function scheduleOf(data: string): string {
  const file = readdirSync(data, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('schedule.yaml'),
  );
  if (file === undefined) throw new Error('No made-up event has a schedule.');
  return join(data, file);
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was edited in ${file}.`);
  writeFileSync(file, changed);
}

async function weighFolder(folder: string) {
  const files = filesBelow(folder);
  return {
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: await bytesOf(folder, files),
  };
}
