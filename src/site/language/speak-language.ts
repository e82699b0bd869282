import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { InterfaceLanguage } from '../../domain/schema/interface-language.ts';
import { languageOfBuild } from './language-of-build.ts';

/** Where the door of the texts looks for English, which is what types and programs of the command line have. */
const ENGLISH = './en/en.ts';

/** Lets a build speak its language: pages and browsers are given its texts alone. */
export const speakLanguage = (folder: string): AstroIntegration => ({
  name: 'language',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [textsIn(languageOfBuild(process.env, folder))] } });
    },
  },
});

const textsIn = (language: InterfaceLanguage) => ({
  name: 'texts-in-language',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === ENGLISH && /\/src\/texts\/texts\.ts$/.test(importer?.replaceAll('\\', '/') ?? '')
      ? fileURLToPath(new URL(`../../texts/${language}/${language}.ts`, import.meta.url))
      : undefined,
});
