/** Commands that work on an archive and take `--data`. */
const TAKING_DATA =
  'accept|build|captions|check|hide|new-archive|new-event|people|photos|pin|programme|schemas|search|start|status|sync|topics';

/** `npm run NAME`, and the words after ` -- ` up to a bracket or a sign that ends a part of the sentence. */
const COMMAND = new RegExp(
  String.raw`(npm (?:run )?(?:--silent )?(?:${TAKING_DATA})(?![\w-]))( --(?: (?:"[^"]*"|'[^']*'|[^\s("']\S*?)(?=[.,;:]?(?:\s|$)))*)?`,
  'gm',
);

/**
 * A remedy as it is pasted for the archive in `root`: each command in it names that folder where it is not
 * `data`. Commands that name a folder already, or only ask for help, stay as they are.
 */
export function forArchive(remedy: string, root: string): string {
  if (root === 'data') return remedy;
  return remedy.replace(COMMAND, (whole, command: string, rest: string | undefined = '') =>
    / --(?:data|here|help)\b/.test(rest)
      ? whole
      : `${command}${rest === '' ? ' --' : rest} --data ${quoted(root)}`,
  );
}

/** A word as a shell takes it for one. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./~-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
