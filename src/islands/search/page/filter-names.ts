import type { Operator } from '../../../search/query/operators.ts';
import { fieldTexts, languageTexts, talkListTexts } from '../../../texts/texts.ts';

export const filterName = (operator: Operator): string => fieldTexts.names[operator];

/** A filter’s value as a reader would say it: “Lightning talk”, “Japanese”. */
export function filterValue(operator: Operator, value: string): string {
  if (operator === 'lang') return languageName(value);
  if (operator !== 'kind') return value;
  const kinds: Readonly<Record<string, string | undefined>> = talkListTexts.kinds;
  return kinds[value] ?? value;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(languageTexts.tag, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
