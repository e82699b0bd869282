import type { Command } from '../command.ts';

/** Every command by name, loaded only when asked for so that none pays for another's imports. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  accept: () => import('./accept.ts').then((module) => module.accept),
  check: () => import('./check.ts').then((module) => module.check),
  inspect: () => import('./inspect.ts').then((module) => module.inspect),
  photos: () => import('./photos.ts').then((module) => module.photos),
  pin: () => import('./pin.ts').then((module) => module.pin),
  schemas: () => import('./schemas.ts').then((module) => module.schemas),
  status: () => import('./status.ts').then((module) => module.status),
  sync: () => import('./sync.ts').then((module) => module.sync),
};
