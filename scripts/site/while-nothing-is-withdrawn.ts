import type { Archive } from '../../src/domain/model/archive.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { withArchiveLock } from '../adapters/archive-lock/archive-lock.ts';
import type { Output } from '../output.ts';

/**
 * Publishes a site built of `built`, unless something in it was hidden or taken out while it was built: then it
 * throws a UserError. An archive that is untouched need not be read again. No program can hide anything between the look and the publishing.
 */
export async function whileNothingIsWithdrawn(
  built: Archive,
  data: string,
  out: Output,
  publish: () => void,
  isUntouched: () => boolean = () => false,
): Promise<void> {
  const lock = { isHeld: false };
  const look = () => {
    lock.isHeld = true;
    if (!isUntouched()) assertNothingWithdrawn(built, readArchive(data).archive);
    publish();
  };
  const say = (line: string) => out.note(line);
  try {
    await withArchiveLock(data, { command: 'build', say }, look);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // An archive that can only be read is nobody’s to change from here.
    if (lock.isHeld || !['EROFS', 'EACCES', 'EPERM'].includes(code)) throw error;
    look();
  }
}

/** Throws a UserError that names the first of what is no longer to be shown. */
export function assertNothingWithdrawn(built: Archive, now: Archive | undefined): void {
  if (!now) {
    throw new UserError('The archive was changed while its site was built, and now has mistakes.', {
      remedy: 'npm run check (lists every mistake); the site before is as it was.',
    });
  }
  const shown = new Set(published(now));
  const withdrawn = published(built).filter((name) => !shown.has(name));
  const [first] = withdrawn;
  if (first === undefined) return;
  throw new UserError('Something was hidden while the site was built; it is not published.', {
    found: withdrawn.length > 1 ? `${first} and ${withdrawn.length - 1} more` : first,
    remedy: 'Build again; the site before is as it was.',
  });
}

const published = ({ events, talks, people, photos }: Archive): string[] => [
  ...events.map(({ id }) => `event ${id}`),
  ...talks.map(({ eventId, key }) => `talk ${eventId}/${key}`),
  ...people.map(({ id }) => `person ${id}`),
  ...people.flatMap(({ id, portrait }) => (portrait ? [`picture of person ${id}`] : [])),
  ...photos.map(({ eventId, id }) => `photo ${eventId}/${id}`),
];
