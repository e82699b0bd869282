import { placeText } from '../../../src/domain/mistake-lines.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import { count } from '../../count.ts';
import type { Output } from '../../output.ts';
import { isBroken, type Finding } from './finding.ts';

const HEADINGS: Readonly<Record<Finding['is'], string>> = {
  'dead-video': 'Videos that are gone',
  'private-video': 'Videos that are private',
  're-cut-video': 'Videos that were cut anew',
  'rotten-link': 'Links that lead nowhere',
  'moved-link': 'Links that have moved for good',
  'single-copy': 'Recordings of which there is one copy only',
  'unsure-link': 'Links nobody can be sure of: look yourself, or ask again another day',
  'unsure-video': 'Videos that could not be asked for',
};

/** Findings by what they are, the worst first, each with the lines that mend it. */
export function describeFindings(
  findings: readonly Finding[],
  { style }: Pick<Output, 'style'>,
): string[] {
  const lines = (Object.keys(HEADINGS) as Finding['is'][]).flatMap((is) => {
    const own = findings.filter((finding) => finding.is === is);
    if (own.length === 0) return [];
    return [
      style('bold', `${HEADINGS[is]} (${own.length})`),
      ...own.flatMap(({ file, line, what, says, edit }) => [
        `  ${placeText({ file, line })}  ${printable(what)}`,
        `    ${printable(says)}`,
        ...(edit
          ? [
              `    ${printable(edit.where)}`,
              ...edit.lines.map((text) => `      ${printable(text)}`),
            ]
          : []),
      ]),
      '',
    ];
  });
  const broken = findings.filter(isBroken).length;
  return [
    ...lines,
    broken === 0
      ? `${style('green', 'ok')}  nothing is broken; ${count(findings.length, 'thing')} to know`
      : style('red', `${count(broken, 'thing')} to mend, ${findings.length - broken} to know`),
  ];
}
