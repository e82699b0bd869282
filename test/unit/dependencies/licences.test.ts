import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productionPackages } from './read-lock.ts';

/** Licences a package may stand under, and why; whoever adds a package under another adds it here or goes without. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice alone',
  ISC: 'as MIT',
  '0BSD': 'asks for nothing',
  'CC0-1.0': 'asks for nothing; data of mdn',
  'BSD-2-Clause': 'asks for its notice alone',
  'BSD-3-Clause': 'asks for its notice alone',
  'BlueOak-1.0.0': 'asks for its notice alone',
  'Apache-2.0': 'asks for its notice, and to say what was changed; nothing is',
  'Python-2.0': 'argparse, made after Python’s; asks for its notice',
  'MPL-2.0': 'binds changes to its own files; none are made, and none reaches a site',
  'LGPL-3.0': 'a library of its own that anybody may exchange; none of it reaches a site',
  'LGPL-3.0-or-later': 'as LGPL-3.0',
  'OFL-1.1': 'fonts that may go with any program; what is drawn with them is free of it',
};

/** Packages that name their licence otherwise than SPDX does; read by a person, in this version. */
const READ_BY_A_PERSON: Readonly<Record<string, string>> = {
  'url-template@2.0.8': 'BSD-3-Clause', // says “BSD”; its LICENSE is the three clauses
};

const packages = productionPackages();

/** Whether an SPDX expression of words, AND, OR and brackets can be met with the licences allowed. */
function isAllowed(expression: string): boolean {
  const inner = expression.replace(/\([^()]*\)/gu, (group) =>
    isAllowed(group.slice(1, -1)) ? 'MIT' : 'none',
  );
  if (inner.includes('(')) return isAllowed(inner);
  return inner
    .split(/ OR /u)
    .some((choice) => choice.split(/ AND /u).every((one) => Object.hasOwn(ALLOWED, one.trim())));
}

describe('an expression of licences is allowed', () => {
  test.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['Apache-2.0 AND (GPL-3.0-only OR (MIT AND ISC))', true],
    ['(MIT AND GPL-3.0-only) OR (ISC AND AGPL-3.0)', false],
    ['toString', false],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

test('every package of a production install stands under a licence that is allowed', () => {
  expect(packages.length).toBeGreaterThan(200);
  const strangers = packages.flatMap(({ name, version, licence }) => {
    const known = READ_BY_A_PERSON[`${name}@${version}`] ?? licence;
    return known !== undefined && isAllowed(known)
      ? []
      : [`${name}@${version}: ${licence ?? 'none'}`];
  });
  expect(strangers).toEqual([]);
});

test('what is installed says of its licence what the lock says', () => {
  const installed = packages.filter(({ path }) => existsSync(join(path, 'package.json')));
  expect(installed.length).toBeGreaterThan(100);
  const differing = installed.filter(({ path, licence }) => {
    const own = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      license?: unknown;
    };
    return own.license !== licence;
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test('no licence is allowed and no package read for nothing', () => {
  const words = new Set(packages.flatMap(({ licence }) => (licence ?? '').split(/[ ()]+/u)));
  const read = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  expect(Object.keys(ALLOWED).filter((licence) => !words.has(licence))).toEqual([]);
  expect(Object.keys(READ_BY_A_PERSON).filter((name) => !read.has(name))).toEqual([]);
});
