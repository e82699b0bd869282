/** People: their list and their pages. */
import { counted } from './number.ts';

export const listDescription =
  'Todas las personas que hablaron en los eventos de este archivo o los hicieron posibles.';
export const byName = (counted: string) =>
  `${counted} que hablaron o hicieron posible un evento, por apellido.`;
export const none = 'Aún no hay nadie.';
export const byLastName = 'Por apellido';
export const also = (spellings: string) => `también ${spellings}`;
export const organizing = 'Organización';

export const inArchive = (person: string) => `${person} en este archivo.`;
export const description = (person: {
  readonly name: string;
  readonly talks: number;
  readonly latest: string;
  readonly where: string;
}) =>
  `${person.name}: ${counted(person.talks, { one: 'una charla', many: '# de charlas', other: '# charlas' })} con grabaciones, transcripciones y fotos. La última: «${person.latest}» en ${person.where}.`;
export const photoOf = (person: string) => `Foto de ${person}`;
export const photoBy = (credit: string) => `Foto: ${credit}`;
export const alsoWritten = (spellings: string) => `También escrito ${spellings}`;
export const madeItHappen = 'Lo hicieron posible';
export const onStageWith = 'En el escenario con';
export const inThePhoto = (person: string) => `${person} en la foto`;
export const whileOnStage = (person: string) => `Tomadas mientras ${person} estaba en el escenario`;
export const notEveryone =
  'Según la hora en que se tomaron: no todos los del escenario salen en cada foto.';

export const website = 'Sitio web';
export const places = {
  github: 'GitHub',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
} as const;
