import type { ParseArgsOptionsConfig } from 'node:util';
import type { Output } from './output.ts';

/** The flags a command was given, by long name; a flag that may repeat is an array. */
export type Flags = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

export interface CommandInput {
  readonly flags: Flags;
  readonly args: readonly string[];
  readonly out: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One verb of the command line. `help` is printed as it is by `--help`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Returns the exit code; a `UserError` thrown is printed for a person and exits 1. */
  run(input: CommandInput): Promise<number>;
}

/** A flag's value where it was given as text, else undefined. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
