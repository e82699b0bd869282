import { expect, test } from 'vitest';
import { removalLink } from '../../../src/site/address/removal-link.ts';

const about = { what: 'photo & “tea”', page: 'https://talks.example/photos/a/?b=1#c' };

test('a mail is prefilled with subject and page, and nothing in them ends its address', () => {
  const link = new URL(removalLink({ removal: 'mailto:ask@example.org' }, about) ?? '');
  expect(link.pathname).toBe('ask@example.org');
  expect(link.hash).toBe('');
  expect([...link.searchParams]).toEqual([
    ['subject', 'Removal or correction: photo & “tea”'],
    ['body', 'This is about https://talks.example/photos/a/?b=1#c\n\n'],
  ]);
  expect(link.search).not.toContain('+');
});

test('an issue form is prefilled, and keeps what its own address fills in', () => {
  const removal = 'https://git.example/o/r/issues/new?template=removal.yml&title=Please#form';
  const link = new URL(removalLink({ removal }, about) ?? '');
  expect(link.hash).toBe('#form');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'removal.yml',
    title: 'Please',
    body: 'This is about https://talks.example/photos/a/?b=1#c\n\n',
  });
});

test('without a removal address the contact is asked, and without either nobody', () => {
  expect(removalLink({ contact: 'mailto:hello@example.org' }, about)).toMatch(
    /^mailto:hello@example\.org\?subject=Removal/,
  );
  expect(removalLink({}, about)).toBeUndefined();
});

test('half a character in a name does not end the build', () => {
  expect(removalLink({ contact: 'mailto:a@example.org' }, { ...about, what: '\ud83d' })).toContain(
    '%EF%BF%BD',
  );
});
