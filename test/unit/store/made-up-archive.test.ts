import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../../src/store/read-archive.ts';
import { readTranscript } from '../../../src/store/read-transcript.ts';
import { spokenNames } from '../../../src/domain/captions/archive-glossary.ts';
import { generateArchive } from '../../generate/archive.ts';
import { writeArchiveFolder } from '../../generate/archive-folder.ts';

test('a made-up archive written as a folder reads back whole and without a mistake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-made-up-'));
  try {
    const made = generateArchive({ talks: 300, cuesPerTalk: 6 });
    writeArchiveFolder(made, folder);
    const { archive, problems } = readArchive(folder);
    expect(problems).toEqual([]);
    if (!archive) throw new Error('No archive.');
    const names = spokenNames(archive);
    expect(archive.talks.map(({ title }) => title).toSorted()).toEqual(
      made.talks.map(({ title }) => title).toSorted(),
    );
    for (const [number, { id }] of made.talks.slice(0, 200).entries()) {
      const talk = archive.talks.find(({ slug }) => slug === id);
      const [track] = talk?.captions ?? [];
      if (!talk || !track) throw new Error(`No talk or captions at ${id}.`);
      const cues = readTranscript(folder, talk, track, names);
      expect(cues.map(({ start, text }) => ({ start, text }))).toEqual(made.transcript(number));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
