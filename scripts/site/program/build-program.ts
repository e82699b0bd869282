import { readdirSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tellLanguage, type LanguageBuild } from '../../../src/site/language/language-of-build.ts';
import { bundleWorker } from '../offline/bundle-worker.ts';
import { quietAstro } from '../../quiet-astro.ts';

/** What is known of the pages' program besides its modules. */
export interface ProgramFacts {
  /** The module that opens it, below its folder. */
  readonly entry: string;
  /** By Astro's name for a page, the style sheets it links. */
  readonly styles: readonly (readonly [string, readonly unknown[]])[];
  /** Digests of its files by their paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the pages stand, and for what address and language they are. */
export interface ProgramSource {
  readonly root: string;
  readonly base: string;
  readonly site?: string | undefined;
  readonly language: LanguageBuild;
}

/** The service worker’s script, below a program’s folder; what it knows of one site is put before it. */
export const WORKER = 'worker.js';

export type MadeProgram = Omit<ProgramFacts, 'files'>;

interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/**
 * Lets Astro make the pages' program without rendering any page, into `modules` and `assets` of a folder, and bundles the service worker beside them: this takes
 * as long for ten talks as for ten thousand, and need be done only when the program changes.
 */
export async function buildProgram(
  { root, base, site, language }: ProgramSource,
  folder: string,
): Promise<MadeProgram> {
  const assets = join(folder, 'assets');
  const modules = join(folder, 'modules');
  const seen: { entry?: string; internals?: Internals } = {};
  await mkdir(folder, { recursive: true });
  quietAstro(process.env);
  tellLanguage(language, process.env);
  const { build } = await import('astro');
  await build({
    root,
    outDir: assets,
    base,
    logLevel: 'warn',
    integrations: [keepModules(assets, modules, seen)],
    ...(site === undefined ? {} : { site }),
  });
  await writeFile(join(folder, WORKER), await bundleWorker());
  if (seen.entry === undefined || !seen.internals) throw new Error('Astro made no program.');
  return {
    entry: seen.entry,
    styles: [...seen.internals.pagesByKeys].map(([key, { styles }]) => [key, styles]),
  };
}

/** Takes Astro's program away before it is deleted, and gives no page to be rendered by it. */
function keepModules(
  assets: string,
  modules: string,
  seen: { entry?: string; internals?: Internals },
): AstroIntegration {
  const made = join(assets, '.prerender');
  return {
    name: 'keep-modules',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          name: 'keep-modules',
          async setup() {
            const entry = readdirSync(made).find((name) => name.startsWith('prerender-entry.'));
            if (entry === undefined) throw new Error(`Astro left no program in ${made}.`);
            const { app } = (await import(pathToFileURL(join(made, entry)).href)) as {
              app: { setInternals: (internals: Internals) => void };
            };
            app.setInternals = (internals) => {
              seen.internals = internals;
            };
            await own.setup?.();
            seen.entry = entry;
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.resolve(new Response(null)),
          async teardown() {
            await rename(made, modules);
          },
        })),
    },
  };
}
