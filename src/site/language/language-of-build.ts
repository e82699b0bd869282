import {
  InterfaceLanguageSchema,
  type InterfaceLanguage,
} from '../../domain/schema/interface-language.ts';
import { readPageLanguages } from '../../store/read-page-languages.ts';

/** What a build is told of languages: the one it speaks, all that are published, and the path of the first. */
const NAMES = {
  own: 'AFTERTALK_LANGUAGE',
  all: 'AFTERTALK_LANGUAGES',
  root: 'PUBLIC_ROOT_URL',
} as const;

/** One of the builds that make a site: each language has its own. */
export interface LanguageBuild {
  readonly own: InterfaceLanguage;
  /** Of the whole site, the one at its address first. */
  readonly all: readonly InterfaceLanguage[];
  /** The path of the whole site, with a slash at both ends. */
  readonly root: string;
}

/** Tells the next build in this process which language it speaks. */
export function tellLanguage({ own, all, root }: LanguageBuild, env: NodeJS.ProcessEnv): void {
  Object.assign(env, { [NAMES.own]: own, [NAMES.all]: all.join(' '), [NAMES.root]: root });
}

/** The language a build speaks: what it was told, or the first of the archive in a folder. */
export const languageOfBuild = (env: NodeJS.ProcessEnv, folder: string): InterfaceLanguage =>
  InterfaceLanguageSchema.safeParse(env[NAMES.own]).data ?? readPageLanguages(folder)[0];

/** The languages that are published beside each other, the first at the site’s address; none where a build knows only its own. */
export const languagesOfBuild = (env: NodeJS.ProcessEnv): readonly InterfaceLanguage[] =>
  (env[NAMES.all] ?? '')
    .split(' ')
    .flatMap((name) => InterfaceLanguageSchema.safeParse(name).data ?? []);

/** Whether a build makes what stands once in a site, whatever its languages. */
export const isFirstBuild = (env: NodeJS.ProcessEnv): boolean =>
  env[NAMES.own] === undefined || env[NAMES.own] === languagesOfBuild(env)[0];
