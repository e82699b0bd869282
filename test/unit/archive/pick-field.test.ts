import { describe, expect, test } from 'vitest';
import { FieldPicker, isWritten } from '../../../src/domain/archive/pick-field.ts';

test.each([
  ['correction', true],
  ['schedule', true],
  ['delivered', true],
  ['synced', false],
  ['parsed', false],
  [undefined, false],
] as const)('what comes from %s was written by a person: %s', (origin, written) => {
  expect(isWritten(origin)).toBe(written);
});

describe('of several that say something', () => {
  test('the first is heard, and remembered as where it comes from', () => {
    const field = new FieldPicker();
    expect(
      field.pick('title', ['correction', undefined], ['schedule', 'Tides'], ['synced', 'T']),
    ).toBe('Tides');
    expect(field.origins).toEqual({ title: 'schedule' });
  });

  test('one that lists nobody says nothing', () => {
    const field = new FieldPicker();
    expect(field.pick('speakers', ['schedule', []], ['parsed', ['Ana']])).toEqual(['Ana']);
    expect(field.origins).toEqual({ speakers: 'parsed' });
  });

  test('an empty text, zero and no are answers', () => {
    const field = new FieldPicker();
    expect(field.pick('title', ['correction', ''], ['synced', 'T'])).toBe('');
    expect(field.pick('abstract', ['correction', 0], ['synced', 9])).toBe(0);
  });

  test('nobody leaves the field without an origin', () => {
    const field = new FieldPicker();
    const title = field.pick<string>('title', ['correction', undefined], ['synced', undefined]);
    expect(title).toBeUndefined();
    expect(field.origins).toEqual({});
  });
});
