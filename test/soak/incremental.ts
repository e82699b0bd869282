import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/site/build-site.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Random } from '../generate/random.ts';
import { contentsOf } from './contents-of.ts';
import { editArchive } from './edit-archive.ts';
import type { Law, Trial } from './law.ts';

/** Says nothing. */
export const quiet = {
  ...{ print: () => undefined, printJson: () => undefined, progress: () => undefined },
  style: (_: unknown, text: string) => text,
};

/** An archive that is edited and built again and again, beside a build that takes nothing of the last. */
export function openEdited(source: string): Trial & { readonly root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-edited-'));
  const [root, before, site, anew] = ['archive', 'before', 'site', 'anew'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  cpSync(source, root, { recursive: true });
  const options = { data: root, base: '/kept/', site: 'https://kept.example.org' };
  const build = async (out: string, alone: boolean) => {
    const notes: string[] = [];
    await buildSite({ ...options, out }, { ...quiet, note: (line) => notes.push(line) }, { alone });
    return notes.at(-1) ?? '';
  };
  return {
    root,
    async round(random: Random) {
      rmSync(before, { recursive: true, force: true });
      cpSync(root, before, { recursive: true });
      const edited = editArchive(root, random);
      try {
        const told = await build(site, false);
        await build(anew, true);
        assertSame(contentsOf(site), contentsOf(anew), `${edited}; ${told}`);
        return told.startsWith('Nothing') ? 'nothing changed' : 'built';
      } catch (error) {
        if (!(error instanceof UserError)) throw new Error(edited, { cause: error });
        rmSync(root, { recursive: true, force: true });
        cpSync(before, root, { recursive: true });
        return 'refused';
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function assertSame(
  kept: Readonly<Record<string, string>>,
  anew: Readonly<Record<string, string>>,
  story: string,
): void {
  const names = new Set([...Object.keys(kept), ...Object.keys(anew)]);
  const others = [...names].filter((name) => kept[name] !== anew[name]);
  if (others.length === 0) return;
  const [first = ''] = others;
  const at = differAt(kept[first] ?? '', anew[first] ?? '');
  const around = (text: string | undefined) =>
    text === undefined ? 'no file' : JSON.stringify(text.slice(Math.max(0, at - 80), at + 120));
  throw new Error(
    `${story}: ${others.length} files are others than in a full build.\n${others.slice(0, 8).join('\n')}\n` +
      `kept: ${around(kept[first])}\nanew: ${around(anew[first])}`,
  );
}

function differAt(one: string, other: string): number {
  for (let at = 0; ; at += 1) if (one[at] !== other[at] || at >= one.length) return at;
}

/** What is taken of the last build is what would be made. */
export const incremental: Law = {
  holds: 'after any edit a build that takes pages of the last one gives the bytes of a full build',
  rounds: 200,
  open: () => Promise.resolve(openEdited('test/fixtures/demo')),
};
