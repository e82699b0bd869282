import { readRows, type TableRow } from './read-rows.ts';

const words = {
  id: /^(?:id|guid|uid|code|(?:session|talk|proposal|submission|event)[ _]?(?:id|code|nr|number))$/,
  title:
    /^(?:title|titel|título|titolo|titre|talk|session|sessions|name|topic|thema|subject|summary|vortrag|event(?: title| name)?|(?:talk|session|proposal|submission|presentation|lecture|paper)[ _]?(?:title|name)|title of (?:the )?(?:talk|session|presentation)|activity|what|programme?(?: item)?)$/,
  subtitle: /^(?:sub[ _-]?title|untertitel|tagline)$/,
  speakers:
    /^(?:speakers?(?:\(s\))?|presenters?(?:\(s\))?|presented by|who|people|persons?|authors?|names?|referent(?:en|in|innen|:?in)?|vortragende(?:r)?|ponentes?|intervenants?|relatori?|hosts?|(?:speaker|presenter)[ _]?(?:full[ _]?)?names?|speaker(?:\(s\))? names?|full name|owner|participants?|panell?ists?)$/,
  firstName: /^(?:(?:speaker[ _]?)?first[ _]?name|vorname|given name|prénom|nombre)$/,
  lastName: /^(?:(?:speaker[ _]?)?last[ _]?name|nachname|surname|family name|apellidos?)$/,
  affiliation:
    /^(?:(?:speaker|presenter)(?:\(?s\)?)?(?:['’]s?)?[ _]?)?(?:affiliations?|compan(?:y|ies)|organi[sz]ations?|institut(?:ions?|es?)|university|employers?|work ?place|firma|unternehmen|arbeitgeber|entreprise|société|empresa|azienda|bedrijf)(?:[ _]?names?)?(?: ?(?:\/|or|and|&) ?(?:affiliation|company|organi[sz]ation|institution|university|employer))*$/,
  room: /^(?:rooms?|raum|saal|location|venue|stage|bühne|hall|where|ort|place|sala|salle|auditorium)(?: name)?$/,
  track: /^(?:tracks?|stream|strand|spur|topic area)(?: name)?$/,
  kind: /^(?:type|kind|format|(?:session|talk|event|submission)[ _]?(?:type|format|kind)|art)$/,
  language: /^(?:lang(?:uage)?|sprache|idioma|langue|(?:talk|session) language)$/,
  abstract:
    /^(?:abstract|kurzbeschreibung|zusammenfassung|resumen|résumé|short description|teaser|(?:talk|session)[ _]?abstract|details)$/,
  description:
    /^(?:(?:full|long|session|talk|event)?[ _]?description|beschreibung|descripción|notes? for attendees|content|inhalt)$/,
  date: /^(?:date|datum|day[ _]?date|fecha|giorno|data|(?:event|session|talk|start)[ _]?date|scheduled date)$/,
  day: /^(?:day|tag|día|jour|conference day)$/,
  start:
    /^(?:starts?|begin(?:n|s)?|from|von|ab|starts?[ _]?(?:at|time|date ?time|\(.*\))?|start[ _]?(?:date[ _]?(?:and|&|\/)?[ _]?time)|startzeit|scheduled (?:at|start)|hora(?: inicio)?|inicio|début|dtstart|session start)$/,
  time: /^(?:times?|zeit|uhrzeit|when|time ?slot|slot|timeslot|heure|orario|date ?time|date (?:and|&) time|scheduled)$/,
  end: /^(?:ends?|ende|bis|to|until|finish|ends?[ _]?(?:at|time|date ?time|\(.*\))?|end[ _]?(?:date[ _]?(?:and|&|\/)?[ _]?time)|endzeit|scheduled end|hora fin|fin|dtend|session end)$/,
  endDate: /^(?:end[ _]?date|enddatum)$/,
  duration:
    /^(?:durations?|length|dauer|minutes?|mins?|duración|durée|(?:session|talk)?[ _]?(?:duration|length)(?: ?[([](?:in )?(?:min|mins|minutes)[\])])?)$/,
  recording:
    /^(?:(?:video|recording|youtube|file|vimeo|aufzeichnung|video recording)[ _]?(?:url|link|file)?|(?:link|url) (?:to|of) (?:the )?(?:video|recording)|video[ _]?id|youtube id)$/,
  optOut:
    /^(?:do[ _]?not[ _]?record|opt[ _-]?out|no[ _]recording|not recorded|recording opt[ _-]?out)$/,
  record:
    /^(?:record(?:ed)?|aufzeichnen|aufnahme|(?:may|can)(?: we| be)? record(?:ed)?|recording (?:allowed|ok|permission|consent)|to be recorded)\??$/,
  state: /^(?:state|status|(?:session|proposal|submission)[ _]?(?:state|status))$/,
  slides: /^(?:slides?|folien|presentation|slide deck|slides?[ _]?(?:url|link))$/,
  url: /^(?:url|link|website|web ?site|permalink|(?:talk|session)[ _]?(?:url|link|page))$/,
} as const;

export type ColumnName = keyof typeof words;

/** What a column can be. */
export const columnNames = Object.keys(words) as readonly ColumnName[];

/** Which column is what, as a person said: its heading by the field's name. */
export type SaidColumns = Readonly<Record<string, string>>;

/** A table's rows under its heading, and which column is what: several columns may be one thing. */
export interface ProgrammeTable {
  readonly columns: ReadonlyMap<ColumnName, readonly number[]>;
  readonly heading: readonly string[];
  readonly rows: readonly TableRow[];
}

const marks = [',', ';', '\t', '|'];
const farthestHeading = 25;

/**
 * Finds a programme in a table: the first row that names a title and something of a time, a room or a speaker; titles
 * and empty lines may stand before it. The mark is the one that parts the heading best. Undefined where none does.
 */
export function findTable(text: string, said: SaidColumns = {}): ProgrammeTable | undefined {
  const found = marks.flatMap((mark) => tableWith(text, mark, said) ?? []);
  return found.toSorted((a, b) => b.columns.size - a.columns.size)[0];
}

function tableWith(text: string, mark: string, said: SaidColumns): ProgrammeTable | undefined {
  const rows = readRows(text, mark);
  const at = rows.slice(0, farthestHeading).findIndex(({ cells }) => {
    const columns = nameColumns(cells, said);
    if (Object.keys(said).length > 0 && holdsAll(cells, said)) return columns.has('title');
    const telling: readonly ColumnName[] = [
      'start',
      'time',
      'date',
      'speakers',
      'firstName',
      'room',
      'abstract',
      'description',
      'duration',
    ];
    return columns.has('title') && telling.some((name) => columns.has(name));
  });
  const heading = rows[at]?.cells;
  return heading && { columns: nameColumns(heading, said), heading, rows: rows.slice(at + 1) };
}

const headingOf = (cell: string) =>
  cell
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

function holdsAll(cells: readonly string[], said: SaidColumns): boolean {
  const headings = new Set(cells.map((cell) => headingOf(cell)));
  return Object.values(said).every((heading) => headings.has(headingOf(heading)));
}

/** What a person said of a column beats the guess; the column is nothing else then. */
function nameColumns(cells: readonly string[], said: SaidColumns): Map<ColumnName, number[]> {
  const columns = new Map<ColumnName, number[]>();
  const told = new Map(
    Object.entries(said).map(([name, heading]) => [
      cells.findIndex((cell) => headingOf(cell) === headingOf(heading)),
      name as ColumnName,
    ]),
  );
  for (const [index, cell] of cells.entries()) {
    const own = told.get(index);
    if (own !== undefined) columns.set(own, [index]);
    if (own !== undefined) continue;
    const word = cell
      .replaceAll(/[\s\u00a0*:]+/g, ' ')
      .trim()
      .toLowerCase();
    const name = columnNamed(word) ?? columnNamed(word.replace(/\s*[([].*[\])]$/, ''));
    if (name && said[name] === undefined) columns.set(name, [...(columns.get(name) ?? []), index]);
  }
  // Beside a first name, a tag line is the speaker's.
  if (columns.has('firstName')) {
    const own = columns.get('subtitle')?.filter((at) => !/tag ?line/i.test(cells[at] ?? '')) ?? [];
    if (own.length > 0) columns.set('subtitle', own);
    else columns.delete('subtitle');
  }
  return columns.has('title') ? columns : withTitle(columns, cells);
}

function columnNamed(word: string): ColumnName | undefined {
  if (/^(?:speaker|presenter)s? ?\d$/.test(word)) return 'speakers';
  const entries = Object.entries(words) as [ColumnName, RegExp][];
  return entries.find(([, shape]) => shape.test(word))?.[0];
}

/** Beside a speaker of its own, “Name” is the title; it is the speaker where another column is. */
function withTitle(
  columns: Map<ColumnName, number[]>,
  cells: readonly string[],
): Map<ColumnName, number[]> {
  const index = cells.findIndex((cell) => /\b(?:title|titel)\b/i.test(cell));
  return index < 0 ? columns : columns.set('title', [index]);
}
