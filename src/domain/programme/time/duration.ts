/** A duration in milliseconds, of “1:30” and “0:30:00” (hours first), “45”, “45 min”, “1h 30m”, “PT45M”. */
export function readDuration(text: string): number | undefined {
  const source = text.trim().toLowerCase().replaceAll('\u00a0', ' ');
  const clock = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(source);
  if (clock) return fromParts(clock[1], clock[2], clock[3]);
  const minutes = /^(\d{1,4})(?:\s*(?:m|min|mins|minutes?|minuten|'|′))?\.?$/.exec(source);
  if (minutes) return fromParts('0', minutes[1], '0');
  const part =
    /^(?:p(\d+)d)?p?t?(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std|stunden?))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?|minuten))?\s*(?:(\d+)\s*(?:s|sec|seconds?))?$/.exec(
      source,
    );
  if (!part || !/\d/.test(source)) return undefined;
  return (
    fromParts(part[2]?.replace(',', '.'), part[3], part[4]) + Number(part[1] ?? 0) * 86_400_000
  );
}

function fromParts(hours = '0', minutes = '0', seconds = '0'): number {
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}
