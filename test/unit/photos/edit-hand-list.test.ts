import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editHandList } from '../../../scripts/adapters/photos/edit-hand-list.ts';

const hidePhoto = (id: string, why = 'asked') =>
  ({ under: 'photos', entry: { id }, say: { hidden: true, why } }) as const;
const hideTalk = (talk: string) =>
  ({ entry: { talk }, say: { hidden: true, why: 'asked' } }) as const;

describe('an entry says more, and nothing else changes:', () => {
  test.each<[string, string, string]>([
    [
      'an entry in block style, with comments around it',
      "# top\nphotos:\n  - id: one # first\n    caption: 'A: b'   # odd   spaces\n\n  # about two\n  - id: two\n",
      "# top\nphotos:\n  - id: one # first\n    caption: 'A: b'   # odd   spaces\n    hidden: true\n    why: asked\n\n  # about two\n  - id: two\n",
    ],
    [
      'an entry on one line',
      'photos:\n  - { id: one, people: [a,   b] } # kept\n',
      'photos:\n  - { id: one, people: [a,   b], hidden: true, why: asked } # kept\n',
    ],
    [
      'an entry of its id alone, without a last line break',
      'photos:\n- id: one',
      'photos:\n- id: one\n  hidden: true\n  why: asked\n',
    ],
    [
      'an entry that ends in a list',
      'photos:\n  - id: one\n    people:\n      - a\n      - b\n  - id: two\n',
      'photos:\n  - id: one\n    people:\n      - a\n      - b\n    hidden: true\n    why: asked\n  - id: two\n',
    ],
    [
      'an entry that ends in a folded text',
      'photos:\n  - id: one\n    caption: >-\n      some\n      words\n  - id: two\n',
      'photos:\n  - id: one\n    caption: >-\n      some\n      words\n    hidden: true\n    why: asked\n  - id: two\n',
    ],
    [
      'an entry that said the opposite',
      'photos:\n  - id: one\n    hidden: false # for now\n    caption: x\n',
      'photos:\n  - id: one\n    hidden: true # for now\n    caption: x\n    why: asked\n',
    ],
    [
      'with the line endings of the file',
      'photos:\r\n  - id: one\r\n  - id: two\r\n',
      'photos:\r\n  - id: one\r\n    hidden: true\r\n    why: asked\r\n  - id: two\r\n',
    ],
    [
      'a new entry after the last',
      'cameras: []\nphotos:\n    -   id: two\n        caption: x # y\n\n# the end\n',
      'cameras: []\nphotos:\n    -   id: two\n        caption: x # y\n    - id: one\n      hidden: true\n      why: asked\n\n# the end\n',
    ],
    [
      'a new entry in an empty list',
      'photos: []\ncameras: []\n',
      'photos: \n  - id: one\n    hidden: true\n    why: asked\ncameras: []\n',
    ],
    [
      'a new entry under a key with nothing',
      'photos:\n',
      'photos:\n  - id: one\n    hidden: true\n    why: asked\n',
    ],
    [
      'a list that is missing',
      'cameras: [] # none',
      'cameras: [] # none\nphotos:\n  - id: one\n    hidden: true\n    why: asked\n',
    ],
    ['a file that is empty', '', 'photos:\n  - id: one\n    hidden: true\n    why: asked\n'],
  ])('%s', (_, before, after) => {
    expect(editHandList(before, hidePhoto('one'))).toBe(after);
  });

  test.each<[string, string, string]>([
    [
      'a file of comments',
      '# corrections\n',
      '# corrections\n- talk: one\n  hidden: true\n  why: asked\n',
    ],
    ['a list with nothing in it', '[]\n', '\n- talk: one\n  hidden: true\n  why: asked\n'],
    [
      'a list that is the file',
      '- video: x\n  why: |\n    long\n\n    text\n\n- talk: two\n',
      '- video: x\n  why: |\n    long\n\n    text\n\n- talk: two\n- talk: one\n  hidden: true\n  why: asked\n',
    ],
  ])('%s', (_, before, after) => {
    expect(editHandList(before, hideTalk('one'))).toBe(after);
  });
});

test('a reason that looks like markup is written as text', () => {
  const why = `it's: "so" # {not} a comment`;
  const edited = editHandList('photos: []\n', hidePhoto('one', why));
  expect(parse(edited)).toEqual({ photos: [{ id: 'one', hidden: true, why }] });
});

test('saying it twice changes nothing more', () => {
  const once = editHandList('photos:\n  - id: one\n', hidePhoto('one'));
  expect(editHandList(once, hidePhoto('one'))).toBe(once);
});

test('a file that is no YAML is left alone', () => {
  expect(() => editHandList('photos: [', hidePhoto('one'))).toThrow();
});
