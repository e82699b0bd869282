import { UserError } from '../../src/domain/user-error.ts';

/** What the search looks at, so that it can be told apart from the machine it runs on. */
export interface BrowserSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would keep its own download. */
  readonly playwrightPath: () => string;
}

/** Where a browser may be: the variable that names one outright, what to name with it, the usual paths. */
export interface BrowserPlaces {
  readonly variable: string;
  readonly program: string;
  /** The likeliest first. */
  readonly paths: readonly string[];
}

/** The first of the places there is, undefined where there is none. Throws a UserError where the variable is wrong. */
export function findProgram(
  { env, exists }: BrowserSearch,
  { variable, program, paths }: BrowserPlaces,
): string | undefined {
  const own = env[variable];
  if (own && !exists(own)) {
    throw new UserError(`${variable} names no file.`, {
      found: own,
      remedy: `Name a ${program} program, or unset it.`,
    });
  }
  return paths.find(exists);
}
