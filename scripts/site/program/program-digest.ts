import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files-below.ts';

/** Folders and files of the project that decide what is written of an archive. */
const FOLDERS = ['src', 'public', 'scripts/site', 'scripts/adapters'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A digest of the program that makes sites, in hexadecimal: of its files, the versions of what it uses, and the
 * Node.js that runs it. What another program kept is never taken.
 */
export function programDigest(root: string): string {
  const files = [
    ...FILES,
    ...FOLDERS.flatMap((folder) =>
      filesBelow(join(root, folder)).map((file) => `${folder}/${file}`),
    ),
  ];
  const told = files.map((file) => [file, hash('sha256', readFileSync(join(root, file)))]);
  return hash('sha256', JSON.stringify([process.version, process.arch, root, told]));
}
