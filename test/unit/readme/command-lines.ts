/** A command as a page names it. */
export interface NamedCommand {
  readonly page: string;
  /** As it stands there. */
  readonly line: string;
  readonly script: string;
  /** What stands behind `--`. */
  readonly words: readonly string[];
}

/** Every `npm …` of a Markdown page: lines of blocks, and what stands between backticks in a text. */
export function commandLines(page: string, text: string): NamedCommand[] {
  const blocks = [...text.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, code = '']) =>
    code.split('\n'),
  );
  const spans = [...text.replace(/```[^`]*```/g, '').matchAll(/`([^`]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...spans].flatMap((code) =>
    code.split(' && ').flatMap((part) => {
      const line = part
        .replace(/\s+#.*$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      const [, script, rest = ''] =
        /^npm (?:run )?(?:--silent )?([a-z][\w:-]*)(?: -- (.*))?$/.exec(line) ?? [];
      if (script === undefined || script === 'ci') return [];
      return [{ page, line, script, words: wordsOf(rest) }];
    }),
  );
}

/** Words as a shell has them; a text in quotation marks is one. */
const wordsOf = (text: string) =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
