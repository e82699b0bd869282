import { isSign, isTermOf } from '../text/dense-scripts.ts';
import type { Token } from '../text/tokens.ts';

/** The `[from, to)` places where signs stand side by side as they do in a phrase; no halves of it. */
export function markSigns(tokens: readonly Token[], phrase: readonly string[]): [number, number][] {
  const [only = '', ...others] = phrase;
  if (others.length === 0 && isSign(only)) return markSign(tokens, only);
  const words = tokens.filter(({ extra }) => !extra);
  return words.flatMap((first, start): [number, number][] => {
    const held = words.slice(start, start + phrase.length);
    const last = held.at(-1);
    const fits =
      held.length === phrase.length &&
      held.every(({ term }, at) => isTermOf(term, phrase[at] ?? '', at === phrase.length - 1));
    return fits && last ? [[first.start, endOf(last, phrase.at(-1) ?? '', tokens)]] : [];
  });
}

function markSign(tokens: readonly Token[], sign: string): [number, number][] {
  return tokens.flatMap((token): [number, number][] =>
    token.term.startsWith(sign) ? [[token.start, endOf(token, sign, tokens)]] : [],
  );
}

/** Where a term ends that may be the first of the two signs of a token. */
function endOf(token: Token, term: string, tokens: readonly Token[]): number {
  if (!isSign(term) || isSign(token.term)) return token.end;
  return tokens.find(({ start }) => start > token.start)?.start ?? token.end;
}
