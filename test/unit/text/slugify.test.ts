import { expect, test } from 'vitest';
import { SlugSchema } from '../../../src/domain/schema/primitives.ts';
import { slugify } from '../../../src/domain/text/slugify.ts';

test.each([
  ['Write for the Person Who Finds It', 'write-for-the-person-who-finds-it'],
  ['Łódź: a Story (Part 2)!', 'lodz-a-story-part-2'],
  ['C++ in Anger', 'c-plus-plus-in-anger'],
  ['C# and F#', 'c-and-f'],
  ['佐伯 湊: Comments', 'comments'],
  ['時刻', ''],
  ['--- ... ---', ''],
])('%s is at “%s”', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = slugify('everything '.repeat(30));
  expect(slug).toBe('everything-everything-everything-everything-everything-everything-everything');
  expect(slug.length).toBeLessThanOrEqual(80);
});

test('one endless word is cut, and what comes out is always an address', () => {
  for (const title of ['x'.repeat(5_000), 'a-'.repeat(900), 'ß'.repeat(200)])
    expect(SlugSchema.safeParse(slugify(title)).success).toBe(true);
});
