import type { MeasureText } from '../../picture/poster/wrap-text.ts';
import { joinNames } from '../../words/words.ts';
import { cardTexts } from '../../../texts/texts.ts';

/** As many names as fit a line, and how many more there are: “Ada, Bo and 7 more”. */
export function setNames(names: readonly string[], width: number, measure: MeasureText): string {
  for (let shown = names.length; shown > 1; shown--) {
    const more = names.length - shown;
    const text = joinNames([...names.slice(0, shown), ...(more > 0 ? [cardTexts.more(more)] : [])]);
    if (measure(text) <= width) return text;
  }
  const [first = ''] = names;
  return names.length > 1 ? joinNames([first, cardTexts.more(names.length - 1)]) : first;
}
