import type { VocDay, VocEvent, VocSchedule } from './voc-schedule.ts';

/** A schedule as voc's `schedule.xml`. */
export function writeVocXml(schedule: VocSchedule): string {
  const { acronym, title, start, end, days, timeZone, url } = schedule;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<schedule>',
    '  <generator name="Aftertalk"/>',
    `  ${element('version', start)}`,
    '  <conference>',
    ...[
      element('title', title),
      element('acronym', acronym),
      element('start', start),
      element('end', end),
      element('days', String(days.length)),
      element('timeslot_duration', '00:05'),
      ...(url === undefined ? [] : [element('base_url', url)]),
      element('time_zone_name', timeZone),
    ].map((line) => `    ${line}`),
    '  </conference>',
    ...days.flatMap((day) => dayLines(day)),
    '</schedule>',
    '',
  ].join('\n');
}

function dayLines({ index, date, start, end, rooms }: VocDay): string[] {
  return [
    `  <day index="${index}" date="${date}" start="${start}" end="${end}">`,
    ...[...rooms].flatMap(([name, events]) => [
      `    <room name="${escaped(name)}">`,
      ...events.flatMap((event) => eventLines(event)).map((line) => `      ${line}`),
      '    </room>',
    ]),
    '  </day>',
  ];
}

function eventLines(event: VocEvent): string[] {
  const { id, guid, recordings, url, persons, links, attachments, licence, optedOut } = event;
  const [recording] = recordings;
  const watched = recordings.map((address) => ({ title: 'Video recording', url: address }));
  return [
    `<event id="${id}" guid="${guid}">`,
    ...[
      ...(
        [
          'date',
          'start',
          'duration',
          'room',
          'slug',
          'title',
          'subtitle',
          'track',
          'type',
          'language',
          'abstract',
        ] as const
      ).map((name) => element(name, event[name])),
      element('description', ''),
      ...(url === undefined ? [] : [element('url', url)]),
      `<recording>${element('license', licence)}${element('optout', String(optedOut))}</recording>`,
      ...(recording === undefined ? [] : [element('video_download_url', recording)]),
      '<persons>',
      ...persons.map((person) => `  <person id="${person.id}">${escaped(person.name)}</person>`),
      '</persons>',
      '<links>',
      ...[...watched, ...links].map((link) => `  ${linkElement('link', link)}`),
      '</links>',
      '<attachments>',
      ...attachments.map((link) => `  ${linkElement('attachment', link)}`),
      '</attachments>',
    ].map((line) => `  ${line}`),
    '</event>',
  ];
}

function linkElement(name: string, { title, url }: { title: string; url: string }): string {
  return `<${name} href="${escaped(url)}">${escaped(title)}</${name}>`;
}

function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`;
}

/** Text without mark-up or signs that XML forbids. */
function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
