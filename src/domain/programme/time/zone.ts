const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether the machine's tables know a zone by this name. */
export function isZone(name: string): boolean {
  return formatOf(name) !== undefined;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    try {
      formats.set(
        zone,
        new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          timeZoneName: 'longOffset',
          year: 'numeric',
        }),
      );
    } catch {
      formats.set(zone, undefined);
    }
  }
  return formats.get(zone);
}

/** The offset of a wall clock in a zone, `+01:00`; the earlier one in an hour that comes twice; empty for no zone. */
export function offsetIn(zone: string, clock: number): string {
  const format = formatOf(zone);
  if (!format) return '';
  const guess = offsetAt(format, clock);
  const again = offsetAt(format, clock - guess);
  const first = offsetAt(format, clock - Math.max(guess, again));
  return write(clock - first === clock - Math.max(guess, again) ? first : again);
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name =
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

function write(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
