import { PORTRAITS } from '../../domain/people/portrait.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { portraitNames } from './portrait-names.ts';

/** A picture that is there and is called much like one that is not; `path` is below the archive's folder. */
export const nearestPortrait = (root: string, path: string): string | undefined =>
  nearest(path.slice(PORTRAITS.length + 1), new Set(portraitNames(root)));
