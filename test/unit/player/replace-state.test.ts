import { afterEach, expect, test, vi } from 'vitest';
import { replaceState } from '../../../src/player/kept/replace-state.ts';

const historyThat = (throws: Error) => ({
  replaceState: () => {
    throws.message += '!';
    throw throws;
  },
});

afterEach(() => vi.unstubAllGlobals());

test('a browser that lets a page say no more where it is does not stop it', () => {
  const refusal = new DOMException('more than 100 times per 30 seconds', 'SecurityError');
  const asked = vi.fn(() => {
    throw refusal;
  });
  vi.stubGlobal('history', { replaceState: asked });
  expect(() => replaceState(null, '/search/?q=a')).not.toThrow();
  expect(asked).toHaveBeenCalledWith(null, '', '/search/?q=a');
});

test('a mistake of ours is not hidden', () => {
  vi.stubGlobal('history', historyThat(new TypeError('not a function')));
  expect(() => replaceState(null, '/')).toThrow('not a function!');
});
