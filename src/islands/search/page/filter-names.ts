import type { Operator } from '../../../search/query/operators.ts';

const NAMES: Readonly<Record<Operator, string>> = {
  event: 'Event',
  year: 'Year',
  topic: 'Topic',
  speaker: 'Speaker',
  company: 'Company',
  track: 'Track',
  kind: 'Kind',
  lang: 'Language',
  before: 'Before',
  after: 'After',
};

export const filterName = (operator: Operator) => NAMES[operator];

/** A filter’s value as a reader would say it: “Lightning talk”, “Japanese”. */
export function filterValue(operator: Operator, value: string): string {
  if (operator === 'lang') return languageName(value);
  if (operator !== 'kind') return value;
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
