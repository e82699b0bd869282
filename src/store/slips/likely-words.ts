import { nearest } from '../../domain/text/nearest.ts';

/** The word meant, also where it was written with other signs between its parts, or with more after a hyphen. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '');
  const letters = plain(written);
  // A code of two letters is near to every other one, and words in other letters to none.
  if (letters === '') return undefined;
  return (
    words.find((word) => plain(word) === letters) ??
    words.find((word) => letters.length > 3 && plain(word).startsWith(letters)) ??
    words.find((word) => written.toLowerCase().startsWith(`${word}-`)) ??
    (letters.length < 3 ? undefined : nearest(written, words))
  );
}

/** Words people write for one of these; or a beginning of it, or it with more after it. */
export function likeWord(key: string, words: readonly string[]): string | undefined {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  const other = otherWords[plain]?.find((word) => words.includes(word));
  if (other !== undefined || plain.length < 3) return other;
  return words.find((word) => {
    const known = word.toLowerCase();
    return known.startsWith(plain) || (known.length > 2 && plain.startsWith(known));
  });
}

const otherWords: Readonly<Record<string, readonly string[]>> = {
  bio: ['summary', 'about'],
  date: ['start', 'day', 'takenAt'],
  begin: ['start'],
  description: ['abstract', 'summary', 'about', 'caption', 'alt'],
  email: ['contact'],
  from: ['start'],
  heading: ['title', 'name'],
  keywords: ['topics'],
  label: ['name', 'title'],
  license: ['licence'],
  link: ['url', 'links', 'original'],
  href: ['url'],
  location: ['venue', 'room', 'city'],
  name: ['title', 'label', 'caption', 'person'],
  nick: ['aliases'],
  photographer: ['credit'],
  author: ['credit', 'speakers'],
  presenters: ['speakers'],
  reason: ['why'],
  session: ['talk'],
  talk: ['session'],
  note: ['why'],
  tags: ['topics'],
  text: ['abstract', 'summary', 'caption'],
  title: ['name', 'label', 'caption'],
  to: ['end'],
  tz: ['timeZone'],
  until: ['end'],
  company: ['affiliation'],
  employer: ['affiliation'],
  youtube: ['video'],
};
