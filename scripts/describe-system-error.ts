import { UserError } from '../src/domain/user-error.ts';

const words: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOSPC: ['The disk is full.', 'Free some space and run the command again.'],
  EDQUOT: [
    'No more may be stored here: the quota is used up.',
    'Free some space and run it again.',
  ],
  EACCES: [
    'This may not be read or written.',
    'Give yourself the right to it, or name another folder.',
  ],
  EPERM: [
    'The system does not permit this.',
    'Give yourself the right to it, or name another folder.',
  ],
  EROFS: ['This folder is read-only.', 'Name a folder that may be written.'],
  EIO: ['The disk does not answer as it should.', 'Look after the disk before anything else.'],
  EISDIR: ['There is a folder where a file should be.', 'Move it away and run the command again.'],
  ENOTDIR: ['There is a file where a folder should be.', 'Move it away and run the command again.'],
  ELOOP: ['This is a link that leads back to itself.', 'Remove the link.'],
  EMFILE: ['Too many files are open at once.', 'Close other programs and run the command again.'],
  ENFILE: ['Too many files are open at once.', 'Close other programs and run the command again.'],
  EBUSY: ['Another program holds this file.', 'Close that program and run the command again.'],
  ENAMETOOLONG: ['A name is longer than this disk takes.', 'Shorten it.'],
  ENOENT: [
    'There is no such file or folder.',
    'Look whether it was moved or is a link that leads nowhere.',
  ],
};

/** What the system refused, in words; undefined for an error that is no answer of the file system. */
export function describeSystemError(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const known = code === undefined || syscall === undefined ? undefined : words[code];
  if (!known) return undefined;
  const [message, remedy] = known;
  return new UserError(message, { ...(path === undefined ? {} : { found: path }), remedy });
}
