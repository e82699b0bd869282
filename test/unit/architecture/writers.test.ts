import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './read-imports.ts';

/** Who calls what writes, and where it may write. Whatever is not named here only reads. */
const WRITERS: Readonly<Record<string, string>> = {
  'scripts/adapters/archive-change/archive-change.ts': 'the archive: stages in .aftertalk-commit',
  'scripts/adapters/archive-change/durable-file.ts': 'the archive: one file, to the disk itself',
  'scripts/adapters/archive-change/put-in-place.ts': 'the archive: what writable-files.ts names',
  'scripts/adapters/archive-lock/archive-lock.ts': 'the archive: .aftertalk-lock',
  'scripts/adapters/captions/sign-in/token-file.ts': 'the owner’s own folder of secrets',
  'scripts/adapters/photos/delete-built-copies.ts': 'a built site: takes out what is hidden',
  'scripts/adapters/photos/import-cache.ts': '.cache/photos',
  'scripts/adapters/photos/picture-file/find-damaged-pictures.ts': '.cache/whole-pictures.json',
  'scripts/adapters/photos/write-photo-zips.ts': 'a site that is being built',
  'scripts/adapters/search-index/pack-worker.ts': 'a site that is being built',
  'scripts/adapters/search-index/write-search-index.ts': 'a site that is being built',
  'scripts/adapters/youtube/answer-cache.ts': '.cache/youtube',
  'scripts/bench/cards/bench-cards.ts': 'a folder of its own',
  'scripts/bench/check/bench-check.ts': 'a folder of its own',
  'scripts/bench/browser/build-search-page.ts': 'a folder of its own',
  'scripts/bench/contenders/pagefind-contender.ts': 'a folder of its own',
  'scripts/bench/index-folder.ts': 'a folder of its own',
  'scripts/bench/photos.ts': 'a folder of its own',
  'scripts/bench/bench-site.ts': 'a folder of its own',
  'scripts/bench/measured-program.ts': 'a folder of its own',
  'scripts/bench/told/tell-readme.ts':
    '.github/bench.json and bench.svg; README.md between its marks',
  'scripts/bench/report-usage.ts': 'a file it is told',
  'scripts/bench/write-plain-pages.ts': 'a folder of its own',
  'scripts/site/build-site.ts': '.cache/site-*, its own',
  'scripts/site/clear-dead-builds.ts': '.cache/site-* of ended builds',
  'scripts/commands/export.ts': '.cache/site-*, its own',
  'scripts/export/copy-sources.ts': 'a folder that is to be an export',
  'scripts/export/lay-out-for-disk.ts': 'a folder that is to be an export',
  'scripts/export/pack-folder.ts': 'a ZIP that is an export',
  'scripts/commands/bench.ts': 'a folder of its own',
  'scripts/commands/new-archive.ts': 'a new archive, beside its place',
  'scripts/commands/new-archive/archive-files.ts':
    'a new archive, beside its place; README.md of one’s own clone',
  'scripts/commands/new-archive/place-archive.ts': 'a new archive, moved into its place',
  'scripts/site/kept/kept-contents.ts': '.cache/sites, and a site that is being built',
  'scripts/site/kept/kept-index.ts': '.cache/site-*, its own',
  'scripts/site/kept/said-shelf.ts': '.cache/sites',
  'scripts/site/kept/sealed-answers.ts': '.cache/sites',
  'scripts/site/kept/second-site.ts':
    '.cache/sites; .cache/site-*, its own; the site that was replaced',
  'scripts/site/kept/site-memory.ts': '.cache/sites',
  'scripts/site/mend-site.ts': 'beside a built site',
  'scripts/site/move-away.ts': 'folders of .cache that all builds share',
  'scripts/site/move-into.ts': 'a site that is being built',
  'scripts/site/offline/write-offline.ts': 'a site that is being built',
  'scripts/site/pages/make-language.ts': 'a site that is being built',
  'scripts/site/pages/make-pages.ts': 'a site that is being built',
  'scripts/site/pages/put-renditions.ts': 'a site that is being built',
  'scripts/site/program/build-program.ts': '.cache/site-*, its own',
  'scripts/site/program/kept-program.ts': '.cache/programs; sweeps .cache/compiled',
  'scripts/test-all.ts': 'reports of tests, for one run',
  'scripts/pictures/main.ts': '.github/pictures',
  'scripts/site/replace-site.ts': 'a built site, and beside it',
  'src/site/card/paint/card-cache.ts': '.cache/cards, and .cache/images beside a photo',
  'src/site/card/write-cards.ts': 'a site that is being built',
  'src/site/host/write-host-files.ts': 'a site that is being built',
  'src/site/picture/kept-files.ts': '.cache/cards and .cache/images',
  'src/site/picture/photo-images.ts': '.cache/images',
};

/** What a person asks by name to write files of people, and which. */
const ASKED: Readonly<Record<string, RegExp>> = {
  'scripts/adapters/people/people-files.ts': /'people\.yaml'|\/people\.yaml/,
  'scripts/commands/hide.ts': /\$\{event\.folder\}\/(?:photos|corrections)\.yaml/,
  'scripts/commands/programme/make-event.ts': /draftFiles\(id\)/,
  'scripts/commands/sync/make-event.ts': /draftFiles\(id\)/,
};

/** What is called under a lock its command holds; a change refuses to be made without one. */
const CALLED_UNDER_LOCK = [
  'scripts/adapters/people/people-files.ts',
  'scripts/adapters/pin-addresses.ts',
];

/** Of node:fs and node:fs/promises what only looks; `open` is looked into for its mode. */
const READS =
  /^(?:existsSync|(?:readFile|readdir|l?stat|fstat|realpath|close|read|open|opendir|access)(?:Sync)?|createReadStream|type \w+|Dirent|Stats)$/;

const files = [...sourceFiles('scripts'), ...sourceFiles('src'), 'astro.config.mjs'];

/** The ways a module can write to the disk. */
function writesOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const named = [
    ...code.matchAll(/import\s+(?!type\s)([^;]*?)\s+from\s+['"](?:node:)?fs(?:\/promises)?['"]/g),
  ].flatMap(([, what = '']) =>
    what.startsWith('{')
      ? what
          .slice(1, -1)
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !READS.test(name.replace(/ as .*/s, '')))
      : [what],
  );
  const otherwise =
    /import\(\s*['"](?:node:)?fs|require\(\s*['"](?:node:)?fs|getBuiltinModule|\.toFile\(|\bopen(?:Sync)?\([^)]*['"](?:r\+|[wa]x?\+?)['"]/g;
  return [...named, ...[...code.matchAll(otherwise)].map(([text]) => text)];
}

test('only those named write to the disk, and all that are named do', () => {
  const writers = files.filter((file) => writesOf(file).length > 0);
  expect(writers.sort()).toEqual(Object.keys(WRITERS).sort());
});

test('only commands asked for by name open files of people to be written', () => {
  const asking = files.filter((file) =>
    /new ArchiveChange\([^)]*asked/s.test(readFileSync(file, 'utf8')),
  );
  expect(asking.sort()).toEqual(Object.keys(ASKED).sort());
  for (const [file, which] of Object.entries(ASKED)) {
    expect(readFileSync(file, 'utf8')).toMatch(which);
  }
});

test('what changes an archive runs under its lock', () => {
  const changing = files.filter((file) => readFileSync(file, 'utf8').includes('change.commit()'));
  expect(changing.length).toBeGreaterThan(6);
  const free = changing.filter(
    (file) => !/whileLocked|withArchiveLock|SyncedWriter/.test(readFileSync(file, 'utf8')),
  );
  expect(free.sort()).toEqual(CALLED_UNDER_LOCK);
});
