import { textFlag, type CommandInput } from './command.ts';

/** The archive's folder: `--data`, else `AFTERTALK_DATA`, else `data`. */
export const archiveFolder = ({ flags, env }: Pick<CommandInput, 'flags' | 'env'>): string =>
  textFlag(flags, 'data') ?? env['AFTERTALK_DATA'] ?? 'data';
