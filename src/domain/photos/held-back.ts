import { describeLicence } from '../schema/licences/licence.ts';
import type { HeldBackPhoto } from '../schema/synced-photos.ts';

/** What the file of a photo that was held back says of rights, as a person is told. */
export const describeHeldBack = ({ licence, rights }: Omit<HeldBackPhoto, 'id'>): string =>
  rights ?? describeLicence(licence ?? 'unknown').name;
