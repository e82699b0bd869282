import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../../../src/domain/user-error.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the person's own settings where sign-ins are kept: `$XDG_CONFIG_HOME/aftertalk`, else
 * `~/.config/aftertalk`. Throws a UserError where it lies in one of the `repositories`, from which a secret
 * could be published.
 */
export function secretsFolder(env: Env, repositories: readonly string[]): string {
  const xdg = env['XDG_CONFIG_HOME'] ?? '';
  const base = isAbsolute(xdg) ? xdg : join(env['HOME'] ?? homedir(), '.config');
  const folder = join(base, 'aftertalk');
  refuseInside(folder, repositories, 'Set XDG_CONFIG_HOME to a folder outside of it.');
  return folder;
}

/** Throws a UserError for a file that lies in one of the repositories. */
export function refuseInside(file: string, repositories: readonly string[], remedy: string): void {
  const real = realPath(resolve(file));
  for (const one of repositories) {
    const way = relative(repositoryOf(realPath(resolve(one))), real);
    if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))) {
      throw new UserError(
        'Secrets are not kept in the repository, where they could be published.',
        {
          at: { file },
          remedy,
        },
      );
    }
  }
}

/** The nearest folder upwards that is a repository, else the folder itself. */
function repositoryOf(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return folder;
  }
}

/** A path without links, also where its end does not exist yet. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
