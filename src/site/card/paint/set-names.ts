import type { MeasureText } from '../../picture/poster/wrap-text.ts';
import { joinNames } from '../../words/words.ts';
import type { Card } from '../card.ts';

/** As many names as fit a line, and how many more there are: “Ada, Bo and 7 more”. */
export function setNames(
  { names, more, locale }: Pick<Card, 'names' | 'more' | 'locale'>,
  width: number,
  measure: MeasureText,
): string {
  const joined = (shown: number) => {
    const left = more[names.length - shown - 1];
    return joinNames([...names.slice(0, shown), ...(left === undefined ? [] : [left])], locale);
  };
  for (let shown = names.length; shown > 1; shown--) {
    const text = joined(shown);
    if (measure(text) <= width) return text;
  }
  return joined(1);
}
