import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteStreams } from '../../../src/search/build/byte-streams.ts';
import { ByteReader, ByteWriter } from '../../../src/search/index/bytes.ts';
import {
  decodeEntities,
  decodeNames,
  encodeEntities,
  encodeNames,
} from '../../../src/search/index/entity-file.ts';
import { entityTypes, type IndexedRecord } from '../../../src/search/index/entity-record.ts';
import {
  decodeDirectory,
  encodeDirectory,
  readTerms,
  separate,
  writeTerms,
} from '../../../src/search/index/moment-directory.ts';
import { intersect, lowerBound, readCueList, unite } from '../../../src/search/index/postings.ts';
import {
  decodeTextBlock,
  encodeTextBlock,
  oneLine,
  textBlockOf,
  type IndexedCue,
} from '../../../src/search/index/text-block.ts';
import { readTitles, writeTitles } from '../../../src/search/index/title-words.ts';

const numbers = fc.array(fc.nat({ max: 2 ** 31 - 1 }));
const ascending = fc
  .uniqueArray(fc.nat({ max: 500 }))
  .map((list) => Int32Array.from(list.sort((one, other) => one - other)));

test('integers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (values) => {
      const writer = new ByteWriter();
      for (const value of values) writer.varint(value);
      const reader = new ByteReader(writer.view());
      expect(values.map(() => reader.varint())).toEqual(values);
      expect(reader.done).toBe(true);
    }),
  );
});

test('a cut file is noticed', () => {
  const writer = new ByteWriter();
  writer.text('something');
  expect(() => new ByteReader(writer.view().subarray(0, 4)).text()).toThrow(RangeError);
});

test('streams that grow side by side keep apart', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), numbers)), (writes) => {
      const streams = new ByteStreams();
      const expected = new Map<number, ByteWriter>();
      for (const [stream, values] of writes) {
        const own = expected.get(stream) ?? new ByteWriter();
        expected.set(stream, own);
        for (const value of values) {
          streams.varint(stream, value);
          own.varint(value);
        }
      }
      for (const [stream, own] of expected) {
        const copy = new ByteWriter();
        streams.copyTo(copy, stream);
        expect(copy.view()).toEqual(own.view());
      }
    }),
  );
});

test('a stream longer than a page is whole', () => {
  const streams = new ByteStreams();
  const length = 3_000_000;
  for (let index = 0; index < length; index += 1) streams.byte(0, index % 251);
  const copy = new ByteWriter();
  streams.copyTo(copy, 0);
  const view = copy.view();
  expect(view.length).toBe(length);
  expect(view.findIndex((byte, index) => byte !== index % 251)).toBe(-1);
});

test('cue lists are read as they were written', () => {
  fc.assert(
    fc.property(ascending, (list) => {
      const writer = new ByteWriter();
      list.forEach((cue, index) => writer.varint(cue - (list[index - 1] ?? 0)));
      expect(readCueList(new ByteReader(writer.view()), list.length)).toEqual(list);
    }),
  );
});

test('lists are intersected, united and searched as sets are', () => {
  fc.assert(
    fc.property(ascending, ascending, fc.nat({ max: 500 }), (one, other, cue) => {
      const both = [...one].filter((entry) => other.includes(entry));
      expect([...intersect(one, other)]).toEqual(both);
      const either = [...new Set([...one, ...other])].sort((left, right) => left - right);
      expect([...unite([one, other])]).toEqual(either);
      const index = one.findIndex((entry) => entry >= cue);
      expect(lowerBound(one, cue, 0)).toBe(index === -1 ? one.length : index);
    }),
  );
});

test('terms that share beginnings are read as they were written', () => {
  const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '監', '𝒜', '𝒞'), minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(term), (list) => {
      const terms = list.sort();
      const writer = new ByteWriter();
      writeTerms(writer, terms);
      expect(readTerms(new ByteReader(writer.view()))).toEqual(terms);
    }),
  );
});

test('what tells two shards apart is as short as can be and no half of a character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '監', '𝒜', '𝒞'), minLength: 1 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      fc.pre(one !== other);
      const [before = '', first = ''] = [one, other].sort();
      const between = separate(before, first);
      expect(first.startsWith(between)).toBe(true);
      expect(before < between && between <= first).toBe(true);
      expect(between.isWellFormed()).toBe(true);
      const shorter = Array.from(between).slice(0, -1).join('');
      expect(before.startsWith(shorter)).toBe(true);
    }),
  );
});

test('the directory of moments is read as it was written', () => {
  const transcript = fc.record({
    record: fc.nat(),
    kind: fc.constantFrom('said' as const, 'chapter' as const),
    cues: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(transcript), (transcripts) => {
      const directory = {
        transcripts,
        shards: ['a', 'ab', 'b'],
        frequent: new Set(['and', 'the']),
        familiar: ['and', 'of', 'the'],
        head: 65_536,
      };
      expect(decodeDirectory(encodeDirectory(directory))).toEqual(directory);
    }),
  );
});

test('texts fill their blocks in order, without gaps', () => {
  let before = { block: 0, place: -1 };
  for (let cue = 0; cue < 70_000; cue += 1) {
    const here = textBlockOf(cue);
    const follows =
      here.block === before.block
        ? here.place === before.place + 1
        : here.block === before.block + 1 && here.place === 0;
    if (!follows) expect(here, `cue ${cue}`).toBe(before);
    before = here;
  }
  expect(before.block).toBe(Math.floor(69_999 / 8));
});

const inOneLine = ({ start, text }: IndexedCue) => ({ start, text: oneLine(text) });

test('said lines are read as they were written, in whole seconds and on one line', () => {
  const cues = [
    { start: 0.04, text: 'ż and 監視' },
    { start: 350.9, text: ' two\nlines\u2028here ' },
    { start: 7200, text: '' },
  ];
  expect(decodeTextBlock(encodeTextBlock(cues.map(inOneLine)))).toEqual([
    { start: 0, text: 'ż and 監視' },
    { start: 350, text: 'two lines here' },
    { start: 7200, text: '' },
  ]);
});

test('records are read as they were written', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const list = fc.array(text, { minLength: 1, maxLength: 3 });
  const name = text.map((value) => value.replaceAll('\n', ' '));
  const record = fc.record(
    {
      type: fc.constantFrom(...entityTypes),
      title: fc.oneof(text, fc.constant('Same Title')),
      url: fc.oneof(fc.constant('/talks/same-title/'), fc.webPath()),
      names: fc.array(name, { minLength: 1, maxLength: 2 }),
      people: list,
      companies: list,
      topics: list,
      event: text,
      kind: text,
      language: text,
      date: fc.constantFrom('2031', '2031-02', '2031-02-03'),
      text,
      weight: fc.integer({ min: 1, max: 1000 }),
    },
    { requiredKeys: ['type', 'title', 'url'] },
  );
  fc.assert(
    fc.property(fc.array(record as fc.Arbitrary<IndexedRecord>), (records) => {
      const glossary = [['a', 'b']];
      const file = decodeNames(encodeNames({ records, glossary }));
      const read = decodeEntities(encodeEntities(records), file);
      expect(read.map((one) => ({ ...one, url: one.url }))).toEqual(records);
      expect(file.glossary).toEqual(glossary);
    }),
  );
});

test('any titles read back as they were, those of one word, of blanks and of half letters too', () => {
  const title = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', 'a  b', '\u{1f9ea} \u{1f9eb}'),
  );
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const writer = new ByteWriter(16);
      writeTitles(writer, titles);
      expect(readTitles(new ByteReader(writer.view()))).toEqual(titles);
    }),
  );
});

test('words beyond those that one page of numbers tells apart read back', () => {
  const titles = Array.from({ length: 40_000 }, (_, number) => `The ${number} rivers`);
  const writer = new ByteWriter(16);
  writeTitles(writer, titles);
  expect(readTitles(new ByteReader(writer.view()))).toEqual(titles);
});
