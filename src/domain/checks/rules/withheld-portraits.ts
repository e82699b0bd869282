import type { ArchiveSources } from '../../model/sources.ts';
import { PORTRAITS, portraitWithheld, type PortraitWithheld } from '../../people/portrait.ts';
import { describeLicence } from '../../schema/licences/licence.ts';
import type { PortraitEntry } from '../../schema/people-file.ts';
import type { Problem } from '../problem.ts';
import { placedPeople } from '../references.ts';

/** A picture that is named and not shown: by its licence, or because the person does not want it. */
export function findWithheldPortraits(sources: ArchiveSources): Problem[] {
  return placedPeople(sources).flatMap(({ value: person, file, path }): Problem[] => {
    const why = portraitWithheld(person);
    if (!person.photo || why === undefined) return [];
    return [
      {
        rule: 'withheld-portrait',
        severity: 'warning',
        file,
        path: [...path, 'photo', why === 'licence' ? 'licence' : 'file'],
        ...reasons[why](person.photo),
      },
    ];
  });
}

const out = (file: string) => `Take photo: out, and delete ${PORTRAITS}/${file}.`;

const reasons: Readonly<
  Record<PortraitWithheld, (photo: PortraitEntry) => Pick<Problem, 'message' | 'found' | 'remedy'>>
> = {
  hidden: ({ file }) => ({
    message: 'The picture of somebody hidden is shown nowhere, and is still in the archive.',
    found: file,
    remedy: out(file),
  }),
  'no consent': ({ file }) => ({
    message: 'The picture of somebody with photoConsent: no is not shown.',
    found: file,
    remedy: `${out(file)} Where they allow this one, write photoConsent: 'yes'.`,
  }),
  licence: ({ licence }) => ({
    message: `This picture is not shown: ${describeLicence(licence).name}.`,
    found: licence,
    remedy: 'Write the licence its photographer gave, such as permission, or take photo: out.',
  }),
};
