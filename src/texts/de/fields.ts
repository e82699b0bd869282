/** What each field of a talk is called where one narrows a search down, and on the talk’s own page. */
export const names = {
  event: 'Veranstaltung',
  series: 'Reihe',
  year: 'Jahr',
  topic: 'Thema',
  speaker: 'Vortragende',
  company: 'Firma',
  track: 'Track',
  kind: 'Art',
  lang: 'Sprache',
  before: 'Vor',
  after: 'Nach',
} as const;

export const hints = {
  speaker: 'Vorträge einer Person',
  topic: 'Vorträge zu einem Thema',
  event: 'Vorträge einer Veranstaltung',
  series: 'Vorträge aller Veranstaltungen einer Reihe',
  company: 'Vorträge von Leuten einer Firma',
  track: 'Vorträge eines Strangs im Programm',
  kind: 'Keynotes, Podien, Workshops',
  lang: 'Vorträge in einer Sprache',
  year: 'Vorträge eines Jahres',
  before: 'Vorträge vor einem Tag',
  after: 'Vorträge nach einem Tag',
} as const;
