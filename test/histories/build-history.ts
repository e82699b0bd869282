import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { createHistory, hiddenWords, takeStep } from './address-law.ts';
import { answersOf, type Answer } from './answers.ts';
import { filesNow } from './published-files.ts';
import { readWorld } from './world.ts';
import { writeWorld } from './write-world.ts';

/**
 * Lives through a history, builds the site its files make with the real command, and says what is wrong: an
 * address or file that does not answer as the model says, a file of the archive that is no longer what it was, or a word
 * of something hidden in any published byte.
 */
export function buildHistory({ seed, steps }: { seed: number; steps: number }): string[] {
  const history = createHistory(seed);
  for (let step = 0; step < steps; step += 1) {
    const wrong = takeStep(history);
    if (wrong.length > 0) return [...history.happened, ...wrong];
  }
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  try {
    const [data, site] = [join(root, 'data'), join(root, 'site')];
    writeWorld(history.world, data);
    const before = bytesBelow(data);
    execFileSync(
      process.execPath,
      ['scripts/cli.ts', 'build', '--data', data, '--out', site, '--site', 'https://a.example'],
      { stdio: 'pipe' },
    );
    const archive = buildArchive(readWorld(history.world));
    const answers = answersOf(archive);
    return [
      ...(same(before, bytesBelow(data)) ? [] : ['a build changed a file of the archive']),
      ...unanswered(site, answers),
      ...[...filesNow(archive)]
        .filter((path) => !existsSync(join(site, path)))
        .map((path) => `${path} is no file`),
      ...[...history.published.keys()]
        .filter((path) => !answers.has(path) && existsSync(join(site, path)))
        .map((path) => `${path} answers, and should not`),
      ...wordsBelow(site, hiddenWords(history.world)),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

function unanswered(site: string, answers: ReadonlyMap<string, Answer>): string[] {
  return [...answers].flatMap(([path, answer]) => {
    const file = join(site, path, 'index.html');
    if (!existsSync(file)) return [`${path} does not answer`];
    if (answer.path === path) return [];
    const leads = readFileSync(file, 'utf8').includes(`content="0; url=${answer.path}"`);
    return leads ? [] : [`${path} does not lead to ${answer.path}`];
  });
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const bytesBelow = (folder: string) =>
  filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))] as const);

const same = (one: ReturnType<typeof bytesBelow>, other: ReturnType<typeof bytesBelow>) =>
  one.length === other.length &&
  one.every(([name, bytes], index) => {
    const [otherName, otherBytes] = other[index] ?? [];
    return name === otherName && otherBytes !== undefined && bytes.equals(otherBytes);
  });

function wordsBelow(site: string, words: readonly string[]): string[] {
  return filesBelow(site).flatMap((name) => {
    const text = `${name} ${readFileSync(join(site, name), 'latin1')}`.toLowerCase();
    return words.filter((word) => text.includes(word)).map((word) => `${name} says “${word}”`);
  });
}
