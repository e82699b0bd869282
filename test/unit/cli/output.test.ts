import { expect, test } from 'vitest';
import { createOutput } from '../../../scripts/output.ts';

function said(use: (out: ReturnType<typeof createOutput>) => void, isTTY = false) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  use(createOutput(stream, stream, {}));
  return written.join('');
}

test.each([
  ['a sequence that clears the screen', '\u001b[2J', '\\u001b[2J'],
  ['a colour', '\u001b[31mred', '\\u001b[31mred'],
  ['a bell', '\u0007', '\\u0007'],
  ['a return over the line', 'ok\rno', 'ok\\u000dno'],
  ['a C1 sequence', '\u009b2J', '\\u009b2J'],
  ['a mark that turns text', 'a\u202eb', 'a\\u202eb'],
])('%s of outside text is written out, on a terminal too', (_, text, shown) => {
  for (const isTTY of [false, true]) {
    expect(said((out) => out.print(text), isTTY)).toBe(`${shown}\n`);
    expect(said((out) => out.note(text), isTTY)).toBe(`${shown}\n`);
    expect(said((out) => out.print(out.style('bold', text)), isTTY)).toContain(shown);
  }
});

test('JSON for programs says the same and holds no control sign', () => {
  const value = { title: 'a\u009bb\u001bc\u202ed' };
  const json = said((out) => out.printJson(value));
  expect(json).not.toMatch(/[\u001b\u009b\u202e]/);
  expect(JSON.parse(json)).toEqual(value);
});

test('styles of our own reach a terminal, line breaks and tabs everybody', () => {
  expect(said((out) => out.print(out.style('red', 'no')), true)).toBe('\u001b[31mno\u001b[39m\n');
  expect(said((out) => out.print('one\n\ttwo'))).toBe('one\n\ttwo\n');
});
