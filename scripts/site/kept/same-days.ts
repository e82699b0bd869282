/**
 * The first and the last day on which a site built on this one would be the same, as far as days go that it held
 * against the day of the build: one that is still to come makes another site once it has come, and once it is over.
 */
export function daysOfSameSite(
  today: string,
  asked: ReadonlySet<string>,
): readonly [from: string, to: string] {
  if (asked.has(today)) return [today, today];
  const ahead = [...asked].filter((day) => day > today).sort();
  const [next] = ahead;
  return [today, next === undefined ? '9999-12-31' : dayBefore(next)];
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
