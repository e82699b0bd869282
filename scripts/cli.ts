import { parseArgs } from 'node:util';
import { UserError } from '../src/domain/user-error.ts';
import { archiveFolder } from './archive-folder.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { describeSystemError } from './describe-system-error.ts';
import { describeUserError } from './describe-user-error.ts';
import { forArchive } from './for-archive.ts';
import { createOutput } from './output.ts';
import { mendInterrupted } from './while-locked.ts';

const out = createOutput(process.stdout, process.stderr, process.env);

// A reader that has seen enough, such as head, ends the command without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out.print(await overview());
    return name === undefined ? 1 : 0;
  }
  const load = commands[name];
  if (!load) {
    throw new UserError(`There is no command “${name}”.`, {
      expected: Object.keys(commands).join(', '),
      remedy: 'npm run (lists the scripts)',
    });
  }
  const command = await load();
  const { values, positionals } = parseCommandLine(command, rest);
  if (values['help'] === true) {
    out.print(command.help.trim());
    return 0;
  }
  const input = { flags: values, args: positionals, out, env: process.env };
  try {
    await mendInterrupted(name, input);
    return await command.run(input);
  } catch (error) {
    throw error instanceof UserError && 'data' in command.options
      ? withRemedyFor(archiveFolder(input), error)
      : error;
  }
}

/** The same mistake with a remedy that can be pasted for the archive the command was given. */
function withRemedyFor(root: string, { message, details }: UserError): UserError {
  const { remedy } = details;
  return new UserError(message, {
    ...details,
    ...(remedy !== undefined && { remedy: forArchive(remedy, root) }),
  });
}

function parseCommandLine(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, ...command.options },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UserError(`${message}.`, {
      expected: Object.keys({ ...command.options, help: true })
        .map((flag) => `--${flag}`)
        .join(', '),
      remedy: `npm run ${command.name} -- --help`,
    });
  }
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...loaded.map((command) => command.name.length));
  const rows = loaded.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return ['Usage: npm run COMMAND -- [OPTIONS]', '', ...rows].join('\n');
}

main(process.argv.slice(2)).then(
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
