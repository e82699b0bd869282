import { randomUUID } from 'node:crypto';
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

// Line breaks and tabs stay; marks that turn text could swap what is read.
const MOVES_THE_TERMINAL = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const writtenOut = (text: string) =>
  text.replace(
    MOVES_THE_TERMINAL,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** Writes to the given streams; colour and progress appear only on terminals and without `NO_COLOR`. Control signs in what is said, which may come from outside, are written out. */
export function createOutput(
  stdout: Stream,
  stderr: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  const colour = stdout.isTTY === true && !env['NO_COLOR'];
  // Stands for the sign that begins a style until the line is written: nothing from outside can say it.
  const escape = randomUUID();
  const safe = (line: string) => writtenOut(line).replaceAll(escape, '\u001b');
  let progressShown = false;
  const clearProgress = () => {
    if (progressShown) stderr.write('\r\u001b[2K');
    progressShown = false;
  };
  return {
    print(line) {
      clearProgress();
      stdout.write(`${safe(line)}\n`);
    },
    printJson(value) {
      clearProgress();
      stdout.write(`${writtenOut(JSON.stringify(value, null, 2))}\n`);
    },
    note(line) {
      clearProgress();
      stderr.write(`${safe(line)}\n`);
    },
    progress(line) {
      if (stderr.isTTY !== true) return;
      clearProgress();
      if (line === '') return;
      stderr.write(safe(line));
      progressShown = true;
    },
    style: (style, text) =>
      colour
        ? styleText(style, writtenOut(text), { validateStream: false }).replaceAll('\u001b', escape)
        : text,
  };
}
