import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { HOSTILE, hostileText } from './hostile-strings.ts';

/** Words of files whose text pages show; what identifies something, or leads somewhere, is checked by its schema. */
const TEXTS = new Set([
  ...['title', 'tagline', 'name', 'shortName', 'series', 'city', 'room', 'label', 'value', 'role'],
  ...['affiliation', 'caption', 'alt', 'why', 'pronouns', 'rawTitle', 'track', 'facts', 'aliases'],
  ...['shownAs', 'credit', 'as'],
]);
/** Roles the schema knows; any other text is one of a team. */
const KNOWN_ROLE = /^(?:speaker|host|moderator|panelist|interviewer|main|mirror|re-upload)$/;
/** Texts of several paragraphs. */
const LONG = new Set(['about', 'summary', 'abstract', 'description']);

/**
 * Writes an archive like the demo in which every text, of people and of programs, and every line of captions holds
 * hostile strings: all of them where there is room, else some, others with another `round` from 0 to 5. Gives how many
 * texts were replaced.
 */
export function writeHostileArchive(folder: string, round: number): number {
  cpSync('test/fixtures/demo', folder, { recursive: true });
  let turn = round;
  // What was one text stays one, and what was two stays two: rooms and names are looked up by what is written.
  const replaced = new Map<string, string>();
  const next = (text: string, most: number) => {
    const known = replaced.get(text) ?? `${hostileText(turn++, most)} ${turn}`;
    replaced.set(text, known);
    return known;
  };
  const short = () => `${HOSTILE[turn % HOSTILE.length] ?? ''} ${turn++}`;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const text = /\.(?:yaml|json|vtt)$/.test(name) ? readFileSync(file, 'utf8') : '';
    if (/(?:\.yaml|synced.(?:videos|photos|programme)\.json)$/.test(name)) {
      writeFileSync(file, poisoned(text, name.endsWith('.json'), next, short));
    } else if (name.endsWith('.vtt')) {
      writeFileSync(
        file,
        text.replace(/^(?!WEBVTT|NOTE|.*-->).*\S.*$/gm, (line) => `${line} ${short()}`),
      );
    }
  }
  return turn;
}

function poisoned(
  text: string,
  json: boolean,
  next: (text: string, most: number) => string,
  short: () => string,
): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }) {
      const word = isScalar(key) ? String(key.value) : '';
      const most = LONG.has(word) ? 19_000 : TEXTS.has(word) ? 440 : 0;
      if (most === 0) return;
      if (isScalar(value) && typeof value.value === 'string' && !KNOWN_ROLE.test(value.value))
        value.value = next(value.value, most);
      if (isSeq(value)) {
        for (const item of value.items)
          if (isScalar(item) && typeof item.value === 'string') item.value = short();
      }
    },
  });
  return json ? JSON.stringify(document.toJS(), null, 2) : String(document);
}
