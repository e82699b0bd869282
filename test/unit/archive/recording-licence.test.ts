import { describe, expect, test } from 'vitest';
import { recordingTerms } from '../../../src/domain/archive/recording-licence.ts';
import { archiveOf, type EventFiles } from './make-sources.ts';

const video = 'aaaaaaaaaaa';
const talkOf = (files: EventFiles) => archiveOf({ events: [files] }).talks[0];

describe('what may be done with a recording is as', () => {
  const said = { licence: 'CC-BY-4.0' as const };
  const session = { id: 'rivers', title: 'Rivers' };
  test.each<[string, EventFiles, string | undefined]>([
    [
      'its correction says, before all else',
      {
        event: { licence: 'CC0-1.0' },
        sessions: [{ ...session, licence: 'CC-BY-NC-4.0', recordings: [{ video }] }],
        corrections: [{ talk: 'rivers', say: said }],
      },
      'CC BY 4.0',
    ],
    [
      'the entry of its recording says, before its session',
      { sessions: [{ ...session, licence: 'CC0-1.0', recordings: [{ video, ...said }] }] },
      'CC BY 4.0',
    ],
    [
      'its session says, before its event',
      {
        event: { licence: 'CC0-1.0' },
        sessions: [{ ...session, ...said, recordings: [{ video }] }],
      },
      'CC BY 4.0',
    ],
    [
      'its event says, before YouTube',
      {
        event: said,
        sessions: [{ ...session, recordings: [{ video }] }],
        videos: [{ id: video, licence: 'CC-BY-3.0' }],
      },
      'CC BY 4.0',
    ],
    [
      'YouTube says, where no person does',
      {
        sessions: [{ ...session, recordings: [{ video }] }],
        videos: [{ id: video, licence: 'CC-BY-3.0' }],
      },
      'CC BY 3.0',
    ],
    [
      'nobody says, for a talk that was not recorded',
      { event: said, sessions: [{ ...session, recorded: false }] },
      undefined,
    ],
  ])('%s', (_, files, licence) => {
    expect(talkOf(files)?.licence).toBe(licence);
  });
});

test.each([
  ['Creative Commons Attribution 4.0', 'CC-BY-4.0'],
  ['CC BY-SA 3.0 DE', 'CC-BY-SA-3.0-DE'],
  ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0'],
  ['all rights reserved', 'all-rights-reserved'],
  ['ask us', undefined],
])('what a programme words as “%s” stays as it is worded, and is known as %s', (words, known) => {
  expect(recordingTerms({ written: [], programme: words, video: undefined })).toEqual({
    licence: words,
    ...(known === undefined ? {} : { licenceId: known }),
  });
});

test('a DOI is that of the correction, the session, else of a recording', () => {
  const session = { id: 'rivers', title: 'Rivers', recordings: [{ video, doi: '10.5446/3' }] };
  const corrections = [{ talk: 'rivers', say: { doi: '10.5446/1' } }];
  const doiOf = (files: EventFiles) => talkOf(files)?.doi;
  expect(doiOf({ sessions: [{ ...session, doi: '10.5446/2' }], corrections })).toBe('10.5446/1');
  expect(doiOf({ sessions: [{ ...session, doi: '10.5446/2' }] })).toBe('10.5446/2');
  expect(doiOf({ sessions: [session] })).toBe('10.5446/3');
});

test.each(['https://doi.org/10.5446/1', '10.5446', '10.1/x', '10.5446/a b', '10.5446/ü'])(
  '%s is no DOI',
  (doi) => {
    expect(() => talkOf({ sessions: [{ id: 'a', title: 'A', doi }] })).toThrow(/DOI/);
  },
);

test.each(['permission', 'unknown'] as const)('no recording stands under “%s”', (licence) => {
  expect(() => talkOf({ event: { licence } })).toThrow(/a licence/);
});
