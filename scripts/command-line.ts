import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from '../src/domain/user-error.ts';
import { describeSystemError } from './describe-system-error.ts';
import { describeUserError } from './describe-user-error.ts';
import { createOutput, type Output } from './output.ts';

/**
 * A line taken apart into flags and words, `--help` among the flags. Throws a UserError for a flag that is none
 * of `npm run NAME`.
 */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(
  name: string,
  options: Options,
  args: readonly string[],
) {
  try {
    return parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, ...options },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UserError(`${message}.`, {
      expected: Object.keys({ ...options, help: true })
        .map((flag) => `--${flag}`)
        .join(', '),
      remedy: `npm run ${name} -- --help`,
    });
  }
}

/** The number a flag says; `usual` where it says none. Throws a UserError where it is no number in these bounds. */
export function numberFlag(
  flag: string,
  text: string | undefined,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UserError(`--${flag} does not fit.`, {
    found: text.slice(0, 120),
    expected: `a whole number from ${least} to ${most}`,
  });
}

/**
 * Runs `work` to its exit code and ends the process with it. A mistake, and what the system refuses, are told in
 * words; only what nobody thought of shows its stack.
 */
export function endWith(work: (out: Output) => Promise<number>): void {
  const out = createOutput(process.stdout, process.stderr, process.env);
  // A reader that has seen enough, such as head, ends the command without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  work(out).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const told = error instanceof UserError ? error : describeSystemError(error);
      if (!told) throw error;
      out.note(describeUserError(told));
      process.exitCode = 1;
    },
  );
}
