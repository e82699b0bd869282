import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { UserError } from '../src/domain/user-error.ts';
import { archiveFolder } from './archive-folder.ts';
import { endWith, readCommandLine } from './command-line.ts';
import { commands } from './commands/index.ts';
import { forArchive } from './for-archive.ts';
import type { Output } from './output.ts';
import { mendInterrupted } from './while-locked.ts';

async function main(argv: readonly string[], out: Output): Promise<number> {
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
  const { values, positionals } = readCommandLine(command.name, command.options, rest);
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

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...loaded.map((command) => command.name.length));
  const rows = loaded.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return ['Usage: npm run COMMAND -- [OPTIONS]', '', ...rows].join('\n');
}

/** Node.js keeps what it compiles, also in threads and processes of ours: commands are loaded twice as fast. */
function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
    new URL('../.cache/compiled', import.meta.url),
  );
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}

keepCompiled();
endWith((out) => main(process.argv.slice(2), out));
