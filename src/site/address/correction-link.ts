import type { Archive } from '../../domain/model/archive.ts';

/**
 * Builds links to one of the archive's files, or to a line (from 1) of it, where they can be seen and edited;
 * undefined where none is online.
 */
export function fileLinks(
  { corrections }: Archive['settings'],
  file: string,
): ((line?: number) => string) | undefined {
  if (corrections === undefined || corrections.startsWith('mailto:')) return undefined;
  const href = `${corrections.replace(/\/+$/, '')}/${file}`;
  return (line) => (line === undefined ? href : `${href}#L${line}`);
}

/** Where an event's hand-written files can be seen and edited; undefined where the archive names no place. */
export function correctionLink(
  { settings: { corrections }, eventById }: Pick<Archive, 'settings' | 'eventById'>,
  eventId: string,
): string | undefined {
  if (corrections === undefined) return undefined;
  if (corrections.startsWith('mailto:')) return corrections;
  return `${corrections.replace(/\/+$/, '')}/${eventById.get(eventId)?.folder ?? ''}`;
}
