const clock = /(?<!\d|\d[:.,])\d{1,3}:[0-5]\d(?::[0-5]\d)?(?!\d|:\d)/g;
const longestLine = 20_000;

/**
 * A list whose line ends were lost (`0:00 Welcome 3:20 Demo 9:05 Questions`) as one line a time; empty for any
 * other line. It must begin at zero, ascend and hold three times or more with words between.
 */
export function splitFlattenedList(line: string): string[] {
  if (line.length > longestLine) return [];
  const times = [...line.matchAll(clock)];
  const zero = times.findIndex((match) => /^[0:]+$/.test(match[0]));
  const list = zero < 0 ? [] : times.slice(zero);
  if (list.length < 3) return [];
  const parts = list.map((match, index) => line.slice(match.index, list[index + 1]?.index).trim());
  const worded = list.every((match, index) =>
    /\p{L}/u.test(parts[index]?.slice(match[0].length) ?? ''),
  );
  const seconds = list.map((match) =>
    match[0].split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
  );
  const ascends = seconds.every(
    (second, index) => index === 0 || second > (seconds[index - 1] ?? 0),
  );
  return worded && ascends ? parts : [];
}
