import type { ExpandedTags } from 'exifreader';
import { parseXmp, type XmpProperties } from './parse-xmp.ts';
import { xmpPackets } from './xmp-packets.ts';

/** The texts of a file by where they stand: EXIF, IPTC, XMP, a PNG's own, and XMP beside the file. */
export interface FileTexts {
  readonly exif: Text;
  /** All of one name, in order. */
  readonly iptc: Texts;
  /** A PNG's own texts. */
  readonly png: Text;
  /** What the sidecar says of it, else the file: a sidecar is what somebody wrote last. */
  readonly xmp: Text;
  /** Every text of sidecar and file, in every language. */
  readonly xmpAll: Texts;
  /** All of one name that the sidecar has, else those of the file: the people of a list. */
  readonly xmpList: Texts;
  /** What the sidecar alone says. */
  readonly beside: Text;
}

type Text = (name: string) => string | undefined;
type Texts = (name: string) => string[];

/** Makes the texts of a file readable; `language` is the one wanted where a text is written in several. */
export function createFileTexts(
  tags: ExpandedTags,
  sidecars: readonly string[],
  language: string | undefined,
): FileTexts {
  const own = parseXmp(xmpPackets(tags));
  const beside = parseXmp(sidecars);
  const group = (name: 'exif' | 'iptc' | 'pngText') => (tags[name] ?? {}) as Tags;
  const among = (properties: XmpProperties, name: string) =>
    lineOf(chooseLanguage(properties.get(name) ?? [], language));
  return {
    exif: (name) => textsOf(group('exif')[name])[0],
    iptc: (name) => textsOf(group('iptc')[name]),
    png: (name) => textsOf(group('pngText')[name])[0],
    xmp: (name) => among(beside, name) ?? among(own, name),
    xmpAll: (name) =>
      [...(beside.get(name) ?? []), ...(own.get(name) ?? [])].flatMap(
        ({ text }) => lineOf(text) ?? [],
      ),
    xmpList: (name) =>
      (beside.get(name) ?? own.get(name) ?? []).flatMap(({ text }) => lineOf(text) ?? []),
    beside: (name) => among(beside, name),
  };
}

interface Described {
  readonly description?: unknown;
}

type Tags = Readonly<Record<string, Described | readonly Described[] | undefined>>;

function textsOf(tag: Tags[string]): string[] {
  const all = Array.isArray(tag) ? (tag as readonly Described[]) : tag ? [tag as Described] : [];
  return all.flatMap(({ description }) =>
    typeof description === 'string' ? (lineOf(description) ?? []) : [],
  );
}

/** The archive’s language, else the one the file itself calls its default, else the first. */
function chooseLanguage(
  texts: readonly { text: string; language?: string }[],
  wanted: string | undefined,
): string | undefined {
  const tag = (language = '') => language.toLowerCase();
  const base = tag(wanted).split('-')[0] ?? '';
  const inLanguage = (is: (language: string) => boolean) =>
    texts.find(({ language }) => is(tag(language)))?.text;
  return (
    (wanted === undefined
      ? undefined
      : (inLanguage((language) => language === tag(wanted)) ??
        inLanguage((language) => language.split('-')[0] === base))) ??
    inLanguage((language) => language === 'x-default') ??
    texts[0]?.text
  );
}

const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text as one bounded line. */
export function lineOf(text: string | undefined): string | undefined {
  const line = text?.slice(0, 4_000).replace(unprintable, ' ').trim();
  if (line === undefined || line === '') return undefined;
  // A copy: a part of a string keeps the whole of it, here a whole packet of metadata, in memory.
  return Buffer.from(line.slice(0, 500).toWellFormed()).toString();
}
