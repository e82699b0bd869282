import { leftForBuild } from '../left/left-for-build.ts';
import type { Rendition } from './pictures.ts';

/** A file to make of a picture, and its path below the site’s folder. */
export interface LeftRendition {
  readonly path: string;
  readonly rendition: Rendition;
}

/** Pictures to be put beside the pages. */
export const leftRenditions = leftForBuild<readonly LeftRendition[]>('renditions');
