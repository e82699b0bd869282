import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInputs } from '../../../scripts/site/kept/archive-inputs.ts';
import { KeptContents } from '../../../scripts/site/kept/kept-contents.ts';
import { SealedAnswers } from '../../../scripts/site/kept/sealed-answers.ts';
import { daysOfSameSite } from '../../../scripts/site/kept/same-days.ts';
import { tellRebuilt } from '../../../scripts/site/pages/tell-rebuilt.ts';
import { digestOf } from '../../../src/site/reads/digest-of.ts';
import { askAgain, beginLog, watched, type ReadLog } from '../../../src/site/reads/read-log.ts';
import { watchArchive } from '../../../src/site/reads/watch-archive.ts';
import { openArchive } from '../../../src/store/open-archive.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftertalk-kept-'));
});
afterEach(() => {
  beginLog(undefined);
  rmSync(folder, { recursive: true, force: true });
});

describe('a digest', () => {
  const things: readonly (readonly [string, unknown, unknown])[] = [
    ['a text', { a: 'one' }, { a: 'two' }],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['nothing and its text', [undefined], ['undefined']],
    ['an order', ['a', 'b'], ['b', 'a']],
    ['where a list ends', [['a'], 'b'], [['a', 'b']]],
    ['a key', { a: '' }, { b: '' }],
    ['what a map holds', new Map([['a', 1]]), new Map([['a', 2]])],
    ['what a thing with an id holds', { id: 'x', a: [1] }, { id: 'x', a: [2] }],
    ['a long text', 'x'.repeat(60), 'x'.repeat(61)],
  ];
  test.each(things)('tells %s from another', (_, one, other) => {
    expect(digestOf(one)).toBe(digestOf(structuredClone(one)));
    expect(digestOf(one)).not.toBe(digestOf(other));
  });

  test('is not given of what may do anything', () => {
    expect(digestOf({ id: 'x', text: () => '' })).toBeUndefined();
    expect(digestOf([new URL('https://example.org')])).toBeUndefined();
  });
});

describe('a watched archive', () => {
  const archive = openArchive('test/fixtures/demo');
  const watch = () => {
    const log: ReadLog = { sources: new Map(), current: new Set(), days: new Set() };
    beginLog(log);
    return { log, seen: watchArchive(archive) };
  };

  test('notes a thing by its id, a length as a length, and all where all is looked at', () => {
    const { log, seen } = watch();
    expect(seen.eventById.get('longhaul-2026')).toBe(archive.eventById.get('longhaul-2026'));
    expect(seen.talks.length).toBe(archive.talks.length);
    expect(seen.people.map(({ id }) => id)).toEqual(archive.people.map(({ id }) => id));
    expect([...(log.current ?? [])]).toEqual([
      'eventById.get longhaul-2026',
      'talks.length ',
      'people all',
    ]);
    expect(askAgain(log, 'talks.length ')).toBe(archive.talks.length);
  });

  test('is read like the archive itself, whatever one does with it', () => {
    const { seen } = watch();
    expect([...seen.talks]).toEqual([...archive.talks]);
    expect(seen.talks.toSorted()).toEqual(archive.talks.toSorted());
    expect([...seen.talkById]).toEqual([...archive.talkById]);
    expect(Object.keys(seen.photos)).toEqual(Object.keys(archive.photos));
    expect({ ...seen }.settings).toBe(archive.settings);
    expect(seen.unnamed).toBe(archive.unnamed);
  });

  test('is the archive where nobody watches', () => {
    expect(watchArchive(archive)).toBe(archive);
    expect(watched('any', (key) => key)('x')).toBe('x');
  });
});

describe('kept contents', () => {
  const bytes = new TextEncoder().encode('page');

  test('are put where they are wanted as long as they are as they were', () => {
    const contents = new KeptContents(join(folder, 'contents'));
    const kept = contents.write(bytes, join(folder, 'site/a.html'));
    expect(contents.put(kept, join(folder, 'next/a.html'))).toEqual(kept);
    expect(readFileSync(join(folder, 'next/a.html'), 'utf8')).toBe('page');
  });

  test('are believed at another time only when they are the same', () => {
    const contents = new KeptContents(join(folder, 'contents'));
    const place = join(folder, 'site/a.html');
    const kept = contents.write(bytes, place);
    utimesSync(place, 1, 1);
    expect(contents.put(kept, join(folder, 'b.html'))?.written).toBe(1000);
    writeFileSync(place, 'gape');
    expect(contents.put(kept, join(folder, 'c.html'))).toBeUndefined();
    expect(contents.write(bytes, join(folder, 'd.html')).content).toBe(kept.content);
    expect(readFileSync(join(folder, 'd.html'), 'utf8')).toBe('page');
  });

  test('are kept by what they were made of, and then believed only as they were written', () => {
    const contents = new KeptContents(join(folder, 'contents'));
    mkdirSync(join(folder, 'site'));
    const place = join(folder, 'site/0.bin');
    writeFileSync(place, 'pack');
    const kept = contents.keepMadeOf('names and words', place);
    expect(contents.put(kept, join(folder, 'next/0.bin'))).toEqual(kept);
    utimesSync(place, 1, 1);
    expect(contents.put(kept, join(folder, 'last/0.bin'))).toBeUndefined();
  });

  test('are swept but for those of use', () => {
    const contents = new KeptContents(join(folder, 'contents'));
    const kept = contents.write(bytes, join(folder, 'a.html'));
    const other = contents.write(new TextEncoder().encode('other'), join(folder, 'b.html'));
    contents.sweep(new Set([kept.content]));
    expect(contents.put(kept, join(folder, 'c.html'))).toBeDefined();
    expect(contents.put(other, join(folder, 'd.html'))).toBeUndefined();
  });
});

describe('what an archive is made of', () => {
  test('is its files, through links too, and nothing that begins with a dot', () => {
    mkdirSync(join(folder, 'archive/events'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/event.yaml'), 'name: One');
    writeFileSync(join(folder, 'archive/.aftertalk-lock'), '1');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'archive/events/one'));
    symlinkSync(join(folder, 'archive'), join(folder, 'elsewhere/again'));
    const before = readInputs(join(folder, 'archive'));
    expect([...before.files.keys()]).toEqual(['events/one/event.yaml']);
    writeFileSync(join(folder, 'elsewhere/event.yaml'), 'name: Two');
    expect(readInputs(join(folder, 'archive'), before.seen).digest).not.toBe(before.digest);
  });

  test('is not believed to be as it was where it was touched just now', () => {
    writeFileSync(join(folder, 'people.yaml'), 'one');
    expect(readInputs(folder).seen).toEqual({});
  });
});

describe('sealed answers', () => {
  const open = (program = 'p', anew = false) => new SealedAnswers(folder, program, anew);
  const text = 'name: Oluwaseun';
  const keep = () => {
    const answers = open();
    answers.keep('people.yaml', text, { value: [{ name: 'Oluwaseun', was: undefined }] });
    answers.save();
  };
  const find = (answers: SealedAnswers, of = text) => answers.find('people.yaml', of);

  test('are found again by what they were made of, and by nothing else', () => {
    keep();
    expect(find(open())).toEqual({ value: [{ name: 'Oluwaseun', was: undefined }] });
    expect(find(open(), `${text} `)).toBeUndefined();
    expect(open().find('topics.yaml', text)).toBeUndefined();
    expect(find(open('other'))).toBeUndefined();
    expect(find(open('p', true))).toBeUndefined();
  });

  test('say nothing to who has not that same text', () => {
    keep();
    const file = readFileSync(join(folder, 'answers.bin'));
    expect(file.includes('Oluwaseun')).toBe(false);
    expect(file.includes('people')).toBe(false);
  });

  test('are forgotten once nobody asks for them', () => {
    keep();
    open().save();
    expect(find(open())).toBeUndefined();
  });

  test('are not believed where they are damaged', () => {
    keep();
    const path = join(folder, 'answers.bin');
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      const harmed = Buffer.from(whole);
      harmed[at] = (harmed[at] ?? 0) ^ 1;
      writeFileSync(path, harmed);
      const found = find(open());
      if (found !== undefined) expect(found).toEqual({ value: [{ name: 'Oluwaseun' }] });
    }
    writeFileSync(path, whole.subarray(0, 40));
    expect(find(open())).toBeUndefined();
  });
});

test('an archive read with what was kept of it is the same archive', () => {
  const read = () => {
    const kept = new SealedAnswers(folder, 'p');
    const { archive, sources } = readArchive('test/fixtures/demo', { kept });
    kept.save();
    return { archive, sources };
  };
  const first = read();
  expect(read()).toEqual(first);
  expect(first.archive).toEqual(readArchive('test/fixtures/demo').archive);
});

test.each([
  ['no day', [], '9999-12-31'],
  ['days that are over', ['2030-01-01'], '9999-12-31'],
  ['a day to come', ['2031-06-01', '2031-05-20'], '2031-05-19'],
  ['the first of a month', ['2031-06-01'], '2031-05-31'],
  ['today, which is over tomorrow', ['2031-05-14', '2031-06-01'], '2031-05-14'],
])('a site that asked for %s is the same until then', (_, asked, last) => {
  expect(daysOfSameSite('2031-05-14', new Set(asked))).toEqual(['2031-05-14', last]);
});

test('a build says how much it made anew, and why', () => {
  const made = {
    rebuilt: 12,
    pages: 4369,
    remembered: { pages: [], everywhere: [], questions: [] },
  };
  const changed = [
    'talkById.get a/b',
    'related a/c',
    'said a/b\nx.vtt',
    'personById.get ann',
    'personById.get bea',
  ];
  expect(tellRebuilt({ ...made, changed }, undefined)).toBe(
    'Rebuilt 12 of 4,369 pages: 1 talk, 2 people, 1 transcript changed.',
  );
  expect(tellRebuilt({ ...made, changed: ['talks all'] }, undefined)).toBe(
    'Rebuilt 12 of 4,369 pages: what they list changed.',
  );
  expect(tellRebuilt({ ...made, rebuilt: 0, changed }, undefined)).toBe(
    'Rebuilt 0 of 4,369 pages: nothing they show changed.',
  );
  expect(tellRebuilt({ ...made, changed: [] }, 'all anew, as asked')).toBe(
    'Rebuilt 12 of 4,369 pages: all anew, as asked.',
  );
});
