import type { Command } from '../command.ts';

/** Every command by name, loaded only when asked for so that none pays for another's imports. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  accept: () => import('./accept.ts').then((module) => module.accept),
  bench: () => import('./bench.ts').then((module) => module.bench),
  build: () => import('./build.ts').then((module) => module.build),
  captions: () => import('./captions.ts').then((module) => module.captions),
  check: () => import('./check.ts').then((module) => module.check),
  inspect: () => import('./inspect.ts').then((module) => module.inspect),
  doctor: () => import('./doctor.ts').then((module) => module.doctor),
  export: () => import('./export.ts').then((module) => module.exportArchive),
  hosts: () => import('./hosts.ts').then((module) => module.hosts),
  hide: () => import('./hide.ts').then((module) => module.hide),
  people: () => import('./people.ts').then((module) => module.people),
  photos: () => import('./photos.ts').then((module) => module.photos),
  pin: () => import('./pin.ts').then((module) => module.pin),
  programme: () => import('./programme.ts').then((module) => module.programme),
  preview: () => import('./preview.ts').then((module) => module.preview),
  schemas: () => import('./schemas.ts').then((module) => module.schemas),
  search: () => import('./search.ts').then((module) => module.search),
  start: () => import('./start.ts').then((module) => module.start),
  status: () => import('./status.ts').then((module) => module.status),
  topics: () => import('./topics.ts').then((module) => module.topics),
  'new-archive': () => import('./new-archive.ts').then((module) => module.newArchive),
  'new-event': () => import('./new-event.ts').then((module) => module.newEvent),
  sync: () => import('./sync.ts').then((module) => module.sync),
};
