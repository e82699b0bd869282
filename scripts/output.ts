import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** What a command says: results on standard output, everything else on standard error. */
export interface Output {
  /** A line of the result. */
  print(line: string): void;
  /** The whole result as JSON (two spaces), for `--json`. */
  printJson(value: unknown): void;
  /** A line for the person at the terminal that is not part of the result. */
  note(line: string): void;
  /** Replaces the progress line; shown only on a terminal. An empty line clears it. */
  progress(line: string): void;
  /** Styles text for standard output unless colours are off. */
  style(style: Style, text: string): string;
}

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Writes to the given streams; colour and progress appear only on terminals and without `NO_COLOR`. */
export function createOutput(
  stdout: Stream,
  stderr: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  const colour = stdout.isTTY === true && !env['NO_COLOR'];
  let progressShown = false;
  const clearProgress = () => {
    if (progressShown) stderr.write('\r\u001b[2K');
    progressShown = false;
  };
  return {
    print(line) {
      clearProgress();
      stdout.write(`${line}\n`);
    },
    printJson(value) {
      clearProgress();
      stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    note(line) {
      clearProgress();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (stderr.isTTY !== true) return;
      clearProgress();
      if (line === '') return;
      stderr.write(line);
      progressShown = true;
    },
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
  };
}
