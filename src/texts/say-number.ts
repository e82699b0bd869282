/** How something is said by its number; `#` is the number’s place. */
type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const spoken = new Map<
  string,
  { readonly rules: Intl.PluralRules; readonly digits: Intl.NumberFormat }
>();

/** “1 talk”, “1,200 talks”: the form that the language of `locale` has for this number, and its digits. */
export function sayNumber(locale: string, number: number, forms: Forms): string {
  let how = spoken.get(locale);
  if (!how) {
    how = { rules: new Intl.PluralRules(locale), digits: new Intl.NumberFormat(locale) };
    spoken.set(locale, how);
  }
  const form = forms[how.rules.select(number)] ?? forms.other;
  return form.replace('#', how.digits.format(number));
}

const formats = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** A length in whole parts. */
export interface Duration {
  readonly hours: number;
  readonly minutes: number;
  /** Seconds. */
  readonly rest: number;
}

/** A number with its unit in full. */
function withUnit(locale: string, number: number, unit: 'hour' | 'minute' | 'second'): string {
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    formats.set(key, format);
  }
  return format.format(number);
}

/** “11 minutes 44 seconds”: the parts that are there, each with its unit in full. */
export function sayDuration(locale: string, length: Duration): string {
  const key = `${locale} ${length.hours} ${length.minutes} ${length.rest}`;
  let said = saidLengths.get(key);
  if (said === undefined) saidLengths.set(key, (said = wordDuration(locale, length)));
  return said;
}

/** Of thousands of talks few last unlike. */
const saidLengths = new Map<string, string>();

function wordDuration(locale: string, { hours, minutes, rest }: Duration): string {
  const parts = [
    ...(hours > 0 ? [withUnit(locale, hours, 'hour')] : []),
    ...(minutes > 0 ? [withUnit(locale, minutes, 'minute')] : []),
    ...(rest > 0 || hours + minutes === 0 ? [withUnit(locale, rest, 'second')] : []),
  ];
  let list = lists.get(locale);
  if (!list) {
    list = new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' });
    lists.set(locale, list);
  }
  return list.format(parts);
}
