import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSessions } from '../../../src/domain/sync/match-sessions.ts';
import type { FreeRecording, OpenSession } from '../../../src/domain/sync/match-sessions.ts';
import { nearPairs, type Compared } from '../../../src/domain/sync/near-pairs.ts';

/** The slow way: every recording is held against every session. */
const everyPair = (sessions: readonly Compared[], recordings: readonly Compared[]) =>
  recordings.map(() => [...sessions.keys()]);

const bare = { rawTitle: '', speakers: [], description: '', chapters: [] };
const firstNames = ['Ada', 'Ben', 'Chloë', 'Dmitri', 'Esra', 'Faisal', 'Greta', 'Håkon'];
const lastNames = ['Ferry', 'Quay', 'Moreau', 'Strand', 'Berg', 'Said', 'Lund', 'Okafor'];
const titleWords =
  'scaling storage tides harbour lights queries cluster metrics tracing budgets gardens failure quiet nights'.split(
    ' ',
  );

const name = fc
  .tuple(fc.constantFrom(...firstNames), fc.constantFrom(...lastNames))
  .map((parts) => parts.join(' '));
const title = fc
  .array(fc.constantFrom(...titleWords), { minLength: 2, maxLength: 6 })
  .map((words) => words.join(' '));
const programme = fc.uniqueArray(fc.record({ title, name }), {
  selector: ({ title, name }) => `${title} ${name}`,
  minLength: 1,
  maxLength: 40,
});
/** What becomes of a title on its way to a channel. */
const retold = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.slice(0, -1),
  (text: string) => `Harbour Days: ${text}`,
  (text: string) => text.replace('a', 'e'),
  (text: string) => text.split(' ').toReversed().join(' '),
);

test('the sure matches of a programme are those that comparing every pair finds', () => {
  fc.assert(
    fc.property(programme, fc.array(retold, { minLength: 40, maxLength: 40 }), (talks, ways) => {
      const sessions = talks.map(({ title, name }, index): OpenSession => ({
        id: `s${index}`,
        title,
        speakers: [[name]],
      }));
      const recordings = talks.toReversed().map(({ title, name }, index): FreeRecording => {
        const told = ways[index]?.(title) ?? title;
        return { ...bare, id: `v${index}`, title: told, rawTitle: told, speakers: [name] };
      });
      const near = matchSessions(sessions, recordings);
      const all = matchSessions(sessions, recordings, everyPair);
      expect(near.sure).toEqual(all.sure);
      expect(near.doubtful).toEqual(all.doubtful);
    }),
    { seed: 13, numRuns: 150 },
  );
}, 120_000);

const compared = (title: string, said = ''): Compared => ({ title, said });

test('a title of one misspelled word is looked at', () => {
  const others = Array.from({ length: 40 }, (_, index) =>
    compared(`tides of the harbour ${index}`),
  );
  const [near] = nearPairs([...others, compared('observability')], [compared('observabilty')]);
  expect(near).toContain(40);
});

test('of a thousand equal titles each recording is held against its own speaker’s', () => {
  const talks = Array.from({ length: 1_000 }, (_, index) =>
    compared('lightning talk', `n${index}`),
  );
  const pairs = nearPairs(talks, talks);
  expect(pairs.every((near, index) => near.includes(index))).toBe(true);
});

test('a title is held against a bounded number of equal ones, and leads none of them', () => {
  const talks = Array.from({ length: 300 }, (_, index) => ({
    id: `x${index}`,
    title: 'Lightning Talk',
  }));
  const { sure, doubtful } = matchSessions(
    talks.map((talk) => ({ ...talk, speakers: [] })),
    talks.map((talk) => ({ ...bare, ...talk, rawTitle: talk.title })),
  );
  expect(sure).toEqual([]);
  expect(doubtful).toHaveLength(300);
  const pairs = nearPairs(
    talks.map(({ title }) => compared(title)),
    talks.map(({ title }) => compared(title)),
  );
  expect(pairs.flat().length).toBeLessThanOrEqual(300 * 16);
});
