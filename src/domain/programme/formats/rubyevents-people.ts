import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slugify.ts';
import type { KnownPerson, ProgrammeSession } from '../model/programme.ts';
import { firstText, isObject, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { plainLine } from '../text/plain-text.ts';
import { isAddress } from '../text/links.ts';

/**
 * What `speakers.yml` knows of those who speak in an event: other spellings and accounts. Whoever is filed as
 * another's entry is a spelling of theirs.
 */
export function readRubyPeople(
  speakers: unknown,
  sessions: readonly ProgrammeSession[],
): KnownPerson[] {
  const entries = objectsOf(speakers);
  const mainSlugs = new Set(entries.filter((entry) => ownerOf(entry) === '').map(slugOf));
  const spellings = Map.groupBy(
    entries.filter((entry) => mainSlugs.has(ownerOf(entry))),
    ownerOf,
  );
  const billed = new Set(
    sessions.flatMap((session) => session.speakers.map(({ name }) => fold(name))),
  );
  return entries.flatMap((entry) => {
    const name = plainLine(textOf(entry['name']));
    if (name === '' || mainSlugs.has(ownerOf(entry))) return [];
    const aliases = [
      ...aliasesOf(entry),
      ...(spellings.get(slugOf(entry)) ?? []).flatMap((other) => [
        textOf(other['name']),
        ...aliasesOf(other),
      ]),
    ]
      .map(plainLine)
      .filter((alias) => alias !== '' && alias !== name);
    if (![name, ...aliases].some((spelling) => billed.has(fold(spelling)))) return [];
    return [
      {
        id: slugify(slugOf(entry)) || slugify(name),
        name,
        aliases: [...new Set(aliases)],
        links: linksOf(entry),
      },
    ];
  });
}

const slugOf = (entry: JsonObject): string => textOf(entry['slug']);

/** The slug of the entry somebody is a spelling of. */
const ownerOf = (entry: JsonObject): string =>
  firstText(entry['canonical_slug'], entry['canonical']);

function aliasesOf(entry: JsonObject): string[] {
  const aliases = Array.isArray(entry['aliases']) ? (entry['aliases'] as unknown[]) : [];
  return aliases.map((alias) => (isObject(alias) ? textOf(alias['name']) : textOf(alias)));
}

/** Handles without a sign before them, pages by their address; what is neither is left out. */
function linksOf(entry: JsonObject): KnownPerson['links'] {
  const handle = (name: string) => {
    const text = textOf(entry[name])
      .trim()
      .replace(/^https?:\/\/[^/]+\/(?:in\/|profile\/)?/i, '');
    const bare = text.replace(/^@|\/+$/g, '');
    return /^[\p{L}\p{N}_.%-]{1,100}$/u.test(bare) ? bare : undefined;
  };
  const page = (name: string) => {
    const url = textOf(entry[name]).trim();
    return isAddress(url) ? url : undefined;
  };
  const found = {
    website: page('website'),
    github: handle('github'),
    x: handle('twitter') ?? handle('x'),
    mastodon: page('mastodon'),
    bluesky: handle('bluesky'),
    linkedin: handle('linkedin'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, link]) => link !== undefined));
}
