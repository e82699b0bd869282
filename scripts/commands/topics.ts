import { join } from 'node:path';
import { spokenNames } from '../../src/domain/captions/archive-glossary.ts';
import { countSpokenWords } from '../../src/domain/related/count-spoken-words.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import { saidOften } from '../../src/domain/topics/file-by-speech.ts';
import {
  suggestTopics,
  withSpeech,
  type TopicSuggestion,
} from '../../src/domain/topics/suggest-topics.ts';
import { printable } from '../../src/domain/text/printable.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { readTranscript } from '../../src/store/read-transcript.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command } from '../command.ts';

const USUALLY = 20;

export const topics: Command = {
  name: 'topics',
  summary: 'suggests topics from what talks are called, described as and say, as lines to paste',
  help: `
Usage: npm run topics -- suggest [--most N] [--data FOLDER] [--json]

Suggests topics the archive has no page for: words and phrases of titles, abstracts, tags and transcripts that
several talks say and most do not, with the talks each would file. Prints lines for topics.yaml; the file is
yours, and nothing is written.

  --most N       so many at most (${USUALLY})
  --data FOLDER  the archive (data)
  --json         [{id, name, aliases, talks}] for programs
`,
  options: { most: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
  run(input) {
    const { args, flags, out } = input;
    if (args[0] !== 'suggest' || args.length > 1) {
      throw new UserError('Topics can be suggested, and nothing else.', {
        found: args.join(' ') || 'nothing',
        expected: 'suggest',
        remedy: 'npm run topics -- suggest',
      });
    }
    const most = readMost(textFlag(flags, 'most'));
    const root = archiveFolder(input);
    const { archive } = readArchive(root);
    if (!archive) {
      throw new UserError('The archive has mistakes, which come first.', {
        remedy: 'npm run check (lists every mistake)',
      });
    }
    const found = suggest(root, archive, most);
    if (flags['json'] === true)
      out.printJson(found.map(({ talkIds, ...topic }) => ({ ...topic, talks: talkIds })));
    else for (const line of describe(found, archive, join(root, 'topics.yaml'))) out.print(line);
    return Promise.resolve(0);
  },
};

function suggest(root: string, archive: Archive, most: number): TopicSuggestion[] {
  const names = spokenNames(archive);
  const read = (talk: Archive['talks'][number]) => {
    const [track] = talk.captions;
    return track ? readTranscript(root, talk, track, names) : [];
  };
  const spokenWords = new Map(archive.talks.map((talk) => [talk.id, countSpokenWords(read(talk))]));
  return withSpeech(
    suggestTopics({ ...archive, spokenWords }, most),
    archive.talks,
    read,
    saidOften,
  );
}

const SHOWN_TALKS = 4;

function describe(found: readonly TopicSuggestion[], archive: Archive, file: string): string[] {
  if (found.length === 0)
    return ['No two talks share a word that tells them from the others: nothing to suggest.'];
  return [
    `# For ${file}: keep the lines you want.`,
    ...found.flatMap(({ id, name, aliases, talkIds }) => {
      const titles = talkIds.map((talk) => archive.talkById.get(talk)?.title ?? talk);
      const more = titles.length > SHOWN_TALKS ? '; …' : '';
      return [
        printable(`# ${talkIds.length} talks: ${titles.slice(0, SHOWN_TALKS).join('; ')}${more}`),
        `- id: ${id}`,
        `  name: ${JSON.stringify(printable(name))}`,
        ...(aliases.length > 0
          ? [`  aliases: [${aliases.map((one) => JSON.stringify(printable(one))).join(', ')}]`]
          : []),
      ];
    }),
  ];
}

function readMost(flag: string | undefined): number {
  const most = Number(flag ?? USUALLY);
  if (!Number.isInteger(most) || most < 1 || most > 1_000) {
    throw new UserError('--most is not a number of topics.', {
      found: flag ?? '',
      expected: 'a whole number from 1 to 1000',
      remedy: 'npm run topics -- suggest --most 20',
    });
  }
  return most;
}
