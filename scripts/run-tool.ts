import type { ParseArgsOptionsConfig } from 'node:util';
import { endWith, readCommandLine } from './command-line.ts';
import type { Output } from './output.ts';

/** A program of `package.json` that is for whoever changes Aftertalk. `help` is printed as it is by `--help`. */
export interface Tool<Options extends ParseArgsOptionsConfig> {
  readonly name: string;
  readonly help: string;
  readonly options: Options;
  /** Returns the exit code, nothing for 0. */
  readonly run: (
    line: ReturnType<typeof readCommandLine<Options>>,
    out: Output,
  ) => Promise<number | undefined>;
}

/** Runs a tool with what stands behind its name, and ends the process with its exit code. */
export function runTool<Options extends ParseArgsOptionsConfig>(tool: Tool<Options>): void {
  endWith(async (out) => {
    const line = readCommandLine(tool.name, tool.options, process.argv.slice(2));
    const { help } = line.values as { readonly help?: boolean };
    if (help !== true) return (await tool.run(line, out)) ?? 0;
    out.print(tool.help.trim());
    return 0;
  });
}
