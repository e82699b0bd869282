import type { Command } from '../command.ts';

/** Every command by name, loaded only when asked for so that none pays for another's imports. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  inspect: () => import('./inspect.ts').then((module) => module.inspect),
};
