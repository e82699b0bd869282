/** Which of the first two numbers of `12/06/2024` is the day; undefined where a text does not tell. */
export type NumericOrder = 'day-first' | 'month-first' | undefined;

const NUMERIC = /(?<![\d.:/]|(?<!\d{4})-)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/]|\.\d)/g;
/** “3.–5.9.2024”: a day with a full stop before a dash is a German one. */
const DOTTED_RANGE = /\d\. ?(?:[-–—]|bis) ?\d{1,2}\.\d{1,2}\.\d{4}/;

/** The order a whole text shows by its unambiguous days: who writes 14/06/2024 means by 12/06/2024 June too. */
export function numericOrder(text: string): NumericOrder {
  if (DOTTED_RANGE.test(text)) return 'day-first';
  const orders = new Set(
    [...text.matchAll(NUMERIC)].map(([, one, , other]) => orderOf(Number(one), Number(other))),
  );
  orders.delete(undefined);
  return orders.size === 1 ? [...orders][0] : undefined;
}

/**
 * The numbers of `14/06/2024`, `06-14-2024`, `14.06.2024`. Undefined where either could be the month and
 * `order` does not tell; full stops with two digits each are taken as day first, as no one writes them
 * otherwise (“1.2.2024” may be a version).
 */
export function readNumericDay(
  text: string,
  order: NumericOrder,
): { readonly year: number; readonly month: number; readonly date: number } | undefined {
  const [one = '', other = '', year = ''] = text.split(/[-/.]/);
  const padded = text.includes('.') && one.length === 2 && other.length === 2;
  const [first, second] = [Number(one), Number(other)];
  const sure = orderOf(first, second) ?? order ?? (padded ? 'day-first' : undefined);
  if (first === second && first <= 12 && sure === undefined) {
    return text.includes('.') ? undefined : { year: Number(year), month: first, date: first };
  }
  if (sure === undefined) return undefined;
  const [date, month] = sure === 'day-first' ? [first, second] : [second, first];
  return { year: Number(year), month, date };
}

function orderOf(first: number, second: number): NumericOrder {
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}
