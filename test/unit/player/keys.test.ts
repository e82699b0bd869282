import { expect, test } from 'vitest';
import { commandOf, KEY_HELP, nextRate } from '../../../src/player/keys.ts';

test.each([
  ['k', { is: 'toggle' }],
  ['K', { is: 'toggle' }],
  ['j', { is: 'skip', by: -10 }],
  ['l', { is: 'skip', by: 10 }],
  ['ArrowLeft', { is: 'skip', by: -5 }],
  ['ArrowRight', { is: 'skip', by: 5 }],
  [',', { is: 'step', by: -0.04 }],
  ['.', { is: 'step', by: 0.04 }],
  ['0', { is: 'share', share: 0 }],
  ['9', { is: 'share', share: 0.9 }],
  ['<', { is: 'rate', steps: -1 }],
  ['>', { is: 'rate', steps: 1 }],
  ['c', { is: 'captions' }],
  ['m', { is: 'mute' }],
  ['q', { is: 'quote' }],
  ['?', { is: 'help' }],
  ['/', undefined],
  ['ArrowUp', undefined],
  ['PageDown', undefined],
  [' ', undefined],
  ['constructor', undefined],
  [undefined, undefined],
])('the key %s asks for %o', (key, command) => {
  expect(commandOf({ key })).toEqual(command);
});

test('a key with Ctrl, Alt or the command key is the browser’s own', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
    expect(commandOf({ key: 'l', [held]: true })).toBeUndefined();
  }
});

test('every key of the help does something', () => {
  const named = KEY_HELP.flatMap(([keys]) => keys).filter((key) => key !== '…');
  const pressed = named.map((key) => ({ '←': 'ArrowLeft', '→': 'ArrowRight' })[key] ?? key);
  expect(pressed.map((key) => commandOf({ key }))).not.toContain(undefined);
});

test.each([
  [1, 1, 1.25],
  [1, -1, 0.75],
  [2, 1, 2],
  [0.25, -1, 0.25],
  [1.1, 1, 1.25],
  [1.1, -1, 1],
] as const)('from speed %d by %i to %d', (rate, steps, next) => {
  expect(nextRate(rate, steps)).toBe(next);
});
