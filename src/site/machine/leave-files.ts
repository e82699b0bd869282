import { leftForBuild } from '../left/left-for-build.ts';
import type { MachineFile } from './machine-file.ts';

/** A file and its path below the site's folder. */
export interface LeftFile {
  readonly path: string;
  readonly file: MachineFile;
}

/**
 * Files to be written beside the pages. As pages of Astro's they would take three times as long: a talk has its
 * transcript and its oEmbed beside its page.
 */
export const leftFiles = leftForBuild<readonly LeftFile[]>('files');
