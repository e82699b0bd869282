import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import { slug } from './archive.ts';
import type { Random } from './random.ts';
import { inventWord } from './words.ts';

const firstNames =
  'Ana Åsa Bořek Çelik Dána Élodie Frøya Giñés Håkon Ivo Jörg Katrín Łucja María Nadège Ödön Paweł Renée Søren Šárka Tomáš Ursula Víctor Wanda Xóchitl Yūki Zoë Đorđe Aiko Ben Chloe Dmitri'.split(
    ' ',
  );
const accents: Readonly<Record<string, readonly string[]>> = {
  a: ['á', 'å', 'ä', 'ã'],
  c: ['č', 'ç'],
  d: ['đ', 'd'],
  e: ['é', 'ę', 'ě'],
  i: ['í', 'i'],
  l: ['ł', 'l'],
  n: ['ñ', 'ń'],
  o: ['ø', 'ö', 'ó', 'ő'],
  s: ['š', 'ß', 'ś'],
  u: ['ü', 'ů', 'ú'],
  z: ['ž', 'ż'],
};

/** People with a first name, an invented surname often with accents, and a company. */
export function inventPeople(
  random: Random,
  count: number,
  companies: readonly string[],
): EntityRecord[] {
  const names = new Set<string>();
  if (count > 20) names.add('Aiko Kubo');
  while (names.size < count) names.add(`${random.pick(firstNames)} ${inventSurname(random)}`);
  const slugs = new Set<string>();
  return [...names].map((title) => {
    let id = slug(title);
    while (slugs.has(id)) id += '-2';
    slugs.add(id);
    return {
      type: 'person',
      id,
      title,
      url: `/people/${id}/`,
      companies: [random.pick(companies)],
    };
  });
}

function inventSurname(random: Random): string {
  const word = inventWord(random) + random.pick(['', '', 'ova', 'ski', 'sen', 'ez', 'berg']);
  const accented = word.replace(/[a-z]/g, (letter) => {
    const choices = accents[letter];
    return choices && random.below(4) === 0 ? random.pick(choices) : letter;
  });
  const plain = accented.startsWith('ß') ? `s${accented.slice(1)}` : accented;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
