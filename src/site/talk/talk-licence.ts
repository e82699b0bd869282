import type { Talk } from '../../domain/model/archive.ts';
import { describeLicence } from '../../domain/schema/licences/licence.ts';

/** What may be done with a talk's recording, and where its licence stands; undefined where nobody says. */
export function licenceOf({
  licence,
  licenceId,
}: Pick<Talk, 'licence' | 'licenceId'>): { name: string; url?: string } | undefined {
  if (licence === undefined) return undefined;
  const { name, url } = licenceId === undefined ? { name: licence } : describeLicence(licenceId);
  return { name, ...(url === undefined ? {} : { url }) };
}

/** The address that answers for a DOI. */
export const doiUrl = (doi: string) =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
