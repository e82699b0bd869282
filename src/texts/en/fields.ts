/** What each field of a talk is called where one narrows a search down, and on the talk’s own page. */
export const names = {
  event: 'Event',
  series: 'Series',
  year: 'Year',
  topic: 'Topic',
  speaker: 'Speaker',
  company: 'Company',
  track: 'Track',
  kind: 'Kind',
  lang: 'Language',
  before: 'Before',
  after: 'After',
} as const;

/** What each operator narrows a search down to. */
export const hints = {
  speaker: 'talks by someone',
  topic: 'talks about something',
  event: 'talks of one event',
  series: 'talks of all events of a series',
  company: 'talks by people of a company',
  track: 'talks of a strand of the programme',
  kind: 'keynotes, panels, workshops',
  lang: 'talks in a language',
  year: 'talks of a year',
  before: 'talks before a date',
  after: 'talks after a date',
} as const;
