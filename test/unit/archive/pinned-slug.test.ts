import { describe, expect, test } from 'vitest';
import { pinnedSlug, presentAddress } from '../../../src/domain/archive/pinned-slug.ts';
import { FormerNames } from '../../../src/domain/people/former-names.ts';

const video = 'aaaaaaaaaaa';
const recording = `video:${video}`;

describe('the address of a talk', () => {
  test('is the one proposed where none is pinned', () => {
    expect(pinnedSlug({ talks: {} }, recording, 'rivers', [video])).toEqual({
      slug: 'rivers',
      formerSlugs: [],
    });
  });

  test('of a recording on its own is its pin, which it does not take over from itself', () => {
    const pins = { talks: { [recording]: { slug: 'rivers', former: ['river'] } } };
    expect(pinnedSlug(pins, recording, 'streams', [video])).toEqual({
      slug: 'rivers',
      formerSlugs: ['river'],
    });
  });

  test('is never one of those that lead to it', () => {
    const pins = { talks: { [recording]: { slug: 'rivers', former: ['on-rivers', 'river'] } } };
    expect(pinnedSlug(pins, 'on-rivers', 'on-rivers', [video])).toEqual({
      slug: 'on-rivers',
      formerSlugs: ['rivers', 'river'],
    });
  });

  test('has former ones of its own before those of its recordings, each once', () => {
    const pins = {
      talks: {
        talk: { slug: 'rivers', former: ['first', 'second'] },
        [recording]: { slug: 'second', former: ['third'] },
      },
    };
    expect(pinnedSlug(pins, 'talk', 'x', [video]).formerSlugs).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});

describe('an address with a name somebody left behind', () => {
  const person = { name: 'Bea Sand', aliases: [], shownAs: [], hidden: false };
  const names = new FormerNames([{ ...person, formerly: ['Bert Sand'] }]);
  const pinned = (...slugs: string[]) => ({
    talks: Object.fromEntries(slugs.map((slug) => [`session-${slug}`, { slug, former: [] }])),
  });

  test('leads to one with the present name', () => {
    const address = { slug: 'bert-sand-on-rivers', formerSlugs: ['rivers'] };
    expect(presentAddress(address, { talks: {} }, names)).toEqual({
      slug: 'bea-sand-on-rivers',
      formerSlugs: ['rivers', 'bert-sand-on-rivers'],
    });
  });

  test('takes no other talk’s, however many there are', () => {
    const pins = pinned('bea-sand-on-rivers', 'bea-sand-on-rivers-2');
    const address = { slug: 'bert-sand-on-rivers', formerSlugs: [] };
    expect(presentAddress(address, pins, names).slug).toBe('bea-sand-on-rivers-3');
  });

  test('takes none that once was another talk’s', () => {
    const pins = { talks: { lakes: { slug: 'lakes', former: ['bea-sand-on-rivers'] } } };
    const address = { slug: 'bert-sand-on-rivers', formerSlugs: [] };
    expect(presentAddress(address, pins, names).slug).toBe('bea-sand-on-rivers-2');
  });

  test('takes back one of its own, which no longer leads to it', () => {
    const own = { slug: 'bert-sand-on-rivers', former: ['bea-sand-on-rivers', 'rivers'] };
    const address = { slug: own.slug, formerSlugs: own.former };
    expect(presentAddress(address, { talks: { own } }, names)).toEqual({
      slug: 'bea-sand-on-rivers',
      formerSlugs: ['rivers', 'bert-sand-on-rivers'],
    });
  });

  test('is left alone where it holds none', () => {
    const address = { slug: 'rivers', formerSlugs: ['bert-sand-on-rivers'] };
    expect(presentAddress(address, { talks: {} }, names)).toBe(address);
  });
});
