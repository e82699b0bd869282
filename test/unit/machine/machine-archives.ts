import { createWholeAddress } from '../../../src/site/address/whole-address.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import type { MachineContext } from '../../../src/site/context/machine-context.ts';
import { createPictures } from '../../../src/site/picture/pictures.ts';
import type { Archive } from '../../../src/domain/model/archive.ts';
import { hasShippedArchive } from '../../shipped-archive.ts';
import { openArchive } from '../../../src/store/open-archive.ts';

/** An archive as its machine files see it, published at a path of https://talks.example. */
export function machineContext(archive: Archive, base = '/kept/'): MachineContext {
  const urls = createUrls(base);
  const whole = createWholeAddress({ site: 'https://talks.example', base, url: undefined });
  if (!whole) throw new Error('no address');
  return { archive, urls, pictures: createPictures(urls), whole };
}

const opened = new Map<string, MachineContext>();

/** The archives of this repository: the demo and ThanosCon. */
export function ownArchive(name: 'demo' | 'thanoscon'): MachineContext {
  const known = opened.get(name);
  if (known) return known;
  const folder = name === 'demo' ? 'test/fixtures/demo' : 'data';
  const made = machineContext(openArchive(folder), name === 'demo' ? '/kept/' : '/');
  opened.set(name, made);
  return made;
}

export const ownArchives: readonly ('demo' | 'thanoscon')[] = hasShippedArchive
  ? ['demo', 'thanoscon']
  : ['demo'];
