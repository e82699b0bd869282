import { expect, test } from 'vitest';
import { createWholeAddress } from '../../../src/site/address/whole-address.ts';

test.each([
  ['what the build was told', 'https://a.example', '/kept/', undefined, 'https://a.example'],
  [
    'the build’s word before the archive’s',
    'https://a.example',
    '/',
    'https://b.example/',
    'https://a.example',
  ],
  ['the archive’s own word', undefined, '/', 'https://b.example', 'https://b.example'],
  [
    'the archive’s word with its path',
    undefined,
    '/kept/',
    'https://b.example/kept',
    'https://b.example',
  ],
  ['nothing for a copy at another path', undefined, '/', 'https://b.example/kept/', undefined],
  ['nothing where nobody said', undefined, '/', undefined, undefined],
  ['nothing of a mail address', undefined, '/', 'mailto:a@b.example', undefined],
])('whole addresses are made of %s', (_, site, base, url, origin) => {
  const whole = createWholeAddress({ site, base, url });
  expect(whole?.('/kept/talks/?t=5')).toBe(origin && `${origin}/kept/talks/?t=5`);
});
