import type { ArchiveSources } from '../../model/sources.ts';
import type { PathStep, Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** Country codes people write for a language, with the language's own tag. */
const mistaken: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  'en-UK': 'en-GB',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

interface PlacedTag {
  readonly tag: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** Every language tag names a language, by its shortest tag (`en`, not `eng`). */
export function findUnknownLanguages(sources: ArchiveSources): Problem[] {
  const tags: PlacedTag[] = [
    { tag: sources.settings.language, file: 'archive.yaml', path: ['language'] },
    ...placedEntries(sources).flatMap(({ event, sessions, corrections }): PlacedTag[] => [
      { tag: event.event.language, file: `${event.folder}/event.yaml`, path: ['language'] },
      ...sessions.map(({ value, file, path }) => ({
        tag: value.language,
        file,
        path: [...path, 'language'],
      })),
      ...corrections.map(({ value, file, path }) => ({
        tag: value.say?.language,
        file,
        path: [...path, 'say', 'language'],
      })),
      ...event.captions
        .filter(({ origin }) => origin === 'delivered')
        .map(({ language, file }) => ({ tag: language, file, path: [] })),
    ]),
  ];
  return tags.flatMap(({ tag, file, path }): Problem[] => {
    const near = tag === undefined ? tag : betterTag(tag);
    if (tag === undefined || near === tag) return [];
    const inName = path.length === 0;
    return [
      {
        rule: 'language-tag',
        severity: 'error',
        file,
        path,
        message: `“${tag}” is not the tag of a language.`,
        found: tag,
        expected: 'a tag like en, pt-BR or ja',
        ...(near === undefined ? {} : { nearest: near }),
        remedy: inName
          ? `Rename the file to end in .${near ?? 'LANGUAGE'}.vtt.`
          : `Write ${near ?? 'the language’s two-letter tag'}.`,
      },
    ];
  });
}

/** The tag itself where it is right, the right one where it is a known slip, else undefined. */
function betterTag(tag: string): string | undefined {
  const known = mistaken[tag];
  if (known !== undefined) return known;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    if (canonical === undefined) return undefined;
    // Only the language is looked up: rare regions and scripts have no name but are no mistake.
    if (languageNames.of(canonical.split('-')[0] ?? '') === undefined) return undefined;
    return canonical.toLowerCase() === tag.toLowerCase() ? tag : canonical;
  } catch {
    return undefined;
  }
}
