/** The page of a talk. */
export const description = (talk: {
  readonly kind: string;
  readonly names: string;
  readonly event: string;
  readonly day: string | undefined;
  readonly photos: string | undefined;
}) =>
  [
    talk.kind,
    talk.names && ` de ${talk.names}`,
    ` en ${talk.event}`,
    talk.day !== undefined && `, ${talk.day}`,
    talk.photos !== undefined && `, con ${talk.photos}`,
    '.',
  ]
    .filter(Boolean)
    .join('');

export const onStage = 'En el escenario';
export const roles = {
  speaker: undefined,
  host: 'Presenta',
  moderator: 'Modera',
  panelist: 'Participa en la mesa',
  interviewer: 'Entrevista',
} as const;

export const fromDescription = 'De la descripción del vídeo.';
export const topicFromDescription = 'de la descripción';
export const describedLinks = {
  slides: 'Diapositivas',
  code: 'Código',
  talk: 'Sobre esta charla',
} as const;
export const alsoWorthWatching = 'Charlas relacionadas';
export const alsoAbout = (shared: string) => `también sobre ${shared}`;
export const alsoBy = (name: string) => `también con ${name}`;
export const alsoSays = (words: string) => `también dice ${words}`;

export const goodToKnow = 'Conviene saber';
export const chapters = 'Capítulos';
export const moreFrom = (event: string) => `Más de ${event}`;
export const sameRecording = 'En la misma grabación';
export const photosFromTalk = 'Fotos de esta charla';
export const neighbouringTalks = 'Charlas vecinas';
export const talkBefore = 'Antes';
export const talkAfter = 'Después';
export const somethingWrong = '¿Hay algo mal aquí? {suggest} o {remove}.';
export const suggestCorrection = 'Propón una corrección';
export const orAskForRemoval = 'pide que se retire';
export const thisTalk = (id: string) => `charla ${id}`;

export const mentionsFirstAt = (mentions: string, clock: string) =>
  `${mentions}, la primera en ${clock}`;

export const event = 'Evento';
export const time = 'Hora';
export const room = 'Sala';
export const kind = 'Tipo';
export const length = 'Duración';
export const language = 'Idioma';
export const licence = 'Licencia';
export const doi = 'DOI';
export const publishedOn = 'Publicada';
export const inRecording = 'En su grabación';
export const fromOn = (clock: string) => `a partir de ${clock}`;
