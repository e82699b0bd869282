import type { Appearance } from '../../domain/archive/archive.ts';
import type { TalkKind } from '../../domain/titles/talk-kind.ts';

/** “1 talk”, “9 talks”, “1 person”, “20 people”; thousands are grouped. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** “Ada”, “Ada and Bo”, “Ada, Bo and Cy”. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The letters on a person's face where there is no picture: first of the first and of the last name. */
export function initials(name: string): string {
  const words = name.split(/[\s\u30fb·-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const ideographs = /\p{Script=Han}|\p{Script=Kana}|\p{Script=Hangul}/u.test(name);
  const letters = ideographs
    ? firstSigns(words[0] ?? name, words.length > 1 ? 1 : 2)
    : [words[0] ?? name, words.length > 1 ? (words.at(-1) ?? '') : ''].flatMap((word) =>
        firstSigns(word, 1),
      );
  return letters.join('').toUpperCase();
}

const SIGNS = new Intl.Segmenter('en');

const firstSigns = (text: string, most: number) =>
  Array.from(SIGNS.segment(text.slice(0, 40)), ({ segment }) => segment).slice(0, most);

const KINDS: Readonly<Record<TalkKind, string>> = {
  talk: 'Talk',
  keynote: 'Keynote',
  lightning_talk: 'Lightning talk',
  panel: 'Panel',
  tutorial: 'Tutorial',
  workshop: 'Workshop',
  interview: 'Interview',
  project_update: 'Project update',
  intro: 'Opening',
  closing: 'Closing',
  sponsored: 'Sponsored talk',
  other: 'Session',
};

export const kindLabel = (kind: TalkKind) => KINDS[kind];

const ROLES: Readonly<Record<Appearance['role'], string | undefined>> = {
  speaker: undefined,
  host: 'Host',
  moderator: 'Moderator',
  panelist: 'Panelist',
  interviewer: 'Interviewer',
};

/** What somebody did on stage; undefined for who simply spoke. */
export const roleLabel = (role: Appearance['role']) => ROLES[role];

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A language tag's English name, “Polish”. */
export function languageLabel(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Paragraphs of a text whose empty lines part them. */
export const paragraphs = (text: string) =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
