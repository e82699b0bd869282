import { UserError } from '../../../src/domain/user-error.ts';

/** How a person at a terminal is asked. Each question throws a UserError where they break off. */
export interface Asks {
  text(question: {
    readonly message: string;
    readonly initial?: string;
    readonly hint?: string;
    /** What is wrong with an answer, in words; undefined where nothing is. */
    readonly refuse?: (answer: string) => string | undefined;
  }): Promise<string>;
  confirm(message: string): Promise<boolean>;
}

export const brokenOff = () => new UserError('Broken off. Nothing was written.');

/** Questions on the terminal the program runs in; undefined where nobody sits at one. */
export async function askOnTerminal(): Promise<Asks | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  // On standard error, as progress is: the result alone goes to standard output.
  const output = process.stderr;
  const { confirm, isCancel, text } = await import('@clack/prompts');
  return {
    async text({ message, initial, hint, refuse }) {
      const answer = await text({
        message,
        output,
        ...(initial !== undefined && { initialValue: initial }),
        ...(hint !== undefined && { placeholder: hint }),
        ...(refuse && { validate: (value) => refuse((value ?? '').trim()) }),
      });
      if (isCancel(answer)) throw brokenOff();
      return answer.trim();
    },
    async confirm(message) {
      const answer = await confirm({ message, output, initialValue: false });
      if (isCancel(answer)) throw brokenOff();
      return answer;
    },
  };
}
