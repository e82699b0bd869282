import { printable } from '../../../src/domain/text/printable.ts';
import { factLines } from '../../../src/domain/mistake-lines.ts';
import { count } from '../../count.ts';
import type { Output } from '../../output.ts';
import type { Kept } from '../../published/find-lost.ts';

/** Each lost address with its remedy, and one line that counts. */
export function describeKept({ looked, lost }: Kept, { style }: Pick<Output, 'style'>): string[] {
  const lines = lost.flatMap(({ path, fragment, remedy }) => [
    `${style('bold', printable(`/${path}${fragment === undefined ? '' : `#${fragment}`}`))}  ${style('red', 'lost')}`,
    ...factLines({ remedy }),
  ]);
  return [
    ...lines,
    lost.length === 0
      ? `${style('green', 'ok')}  each of ${count(looked, 'earlier address', 'earlier addresses')} leads somewhere`
      : style('red', `${count(lost.length, 'address', 'addresses')} of ${looked} lost`),
  ];
}
