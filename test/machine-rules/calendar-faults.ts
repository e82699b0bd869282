/**
 * What is wrong with a calendar by RFC 5545 and by what calendars do (khal 0.10, calcurse 4.7), as lines that name
 * the rule. ical.js takes an entry without a UID and one without an end, so it proves neither.
 */
export function calendarFaults(text: string): string[] {
  const faults: string[] = [];
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push('a line break that is not CRLF');
  const lines = text.split('\r\n');
  if (lines.pop() !== '') faults.push('no break at the end');
  if (lines.some((line) => Buffer.byteLength(line) > 75)) faults.push('a line over 75 octets');
  if (!text.isWellFormed() || text.includes('\ufffd\ufffd')) faults.push('folded within a sign');
  if (lines.some((line) => /^ ?[\p{M}\u200d]/u.test(line))) faults.push('folded within a letter');
  const whole = text.replaceAll('\r\n ', '').split('\r\n');
  if (whole[0] !== 'BEGIN:VCALENDAR' || whole.at(-2) !== 'END:VCALENDAR')
    faults.push('no calendar');
  for (const name of ['VERSION', 'PRODID'])
    if (!whole.some((line) => line.startsWith(`${name}:`))) faults.push(`no ${name}`);
  if (/;TZID=/.test(text) && !text.includes('BEGIN:VTIMEZONE')) faults.push('a zone without rules');
  const ids: string[] = [];
  for (const part of whole.join('\n').split('BEGIN:VEVENT\n').slice(1)) {
    const [entry = ''] = part.split('\nEND:VEVENT\n');
    const value = (name: string) => new RegExp(`^${name}(?:;[^:\n]*)?:(.*)$`, 'm').exec(entry)?.[1];
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'URL', 'DESCRIPTION'])
      if (value(name) === undefined) faults.push(`an entry without ${name}`);
    ids.push(value('UID') ?? '');
    for (const name of ['DTSTAMP', 'DTSTART', 'DTEND'])
      if (!/^\d{8}(?:T\d{6}Z)?$/.test(value(name) ?? ''))
        faults.push(`${name} is no UTC time or day`);
    if ((value('DTEND') ?? '') <= (value('DTSTART') ?? '')) faults.push('ends when it starts');
    if (!value('DESCRIPTION')?.endsWith(value('URL') ?? ' '))
      faults.push('no address at the end of DESCRIPTION');
    if (/(?<!\\)(?:\\\\)*[,;]/.test(value('SUMMARY') ?? '')) faults.push('SUMMARY is not escaped');
  }
  if (ids.length === 0) faults.push('no entry');
  if (new Set(ids).size < ids.length) faults.push('a UID twice');
  return faults;
}
