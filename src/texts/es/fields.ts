/** What each field of a talk is called where one narrows a search down, and on the talk’s own page. */
export const names = {
  event: 'Evento',
  series: 'Serie',
  year: 'Año',
  topic: 'Tema',
  speaker: 'Ponente',
  company: 'Empresa',
  track: 'Bloque',
  kind: 'Tipo',
  lang: 'Idioma',
  before: 'Antes de',
  after: 'Después de',
} as const;

export const hints = {
  speaker: 'charlas de alguien',
  topic: 'charlas sobre algo',
  event: 'charlas de un evento',
  series: 'charlas de todos los eventos de una serie',
  company: 'charlas de gente de una empresa',
  track: 'charlas de un bloque del programa',
  kind: 'ponencias principales, mesas, talleres',
  lang: 'charlas en un idioma',
  year: 'charlas de un año',
  before: 'charlas antes de una fecha',
  after: 'charlas después de una fecha',
} as const;
