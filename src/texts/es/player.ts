/** What the player and the tools around it say. */
import { counted } from './number.ts';

export const recordingOf = (talk: string) => `Grabación: ${talk}`;
export const theRecording = 'La grabación';
export const otherRecording = (number: number) => `Otra grabación ${number}`;
export const anotherTalk = 'otra charla';
export const from = (clock: string) => `desde ${clock}`;
export const notInTalk = (clock: string) => `${clock} no está en esta charla.`;

export const watchOnYouTube = 'Ver en YouTube';
export const playRecording = (recording: string) => `Reproducir: ${recording}`;
export const tryAgain = 'Intentar de nuevo';
export const otherPlays = 'Aquí se reproduce otra grabación de esta charla.';
export const backAt = (clock: string) => `Volver a esta charla en ${clock}`;
export const goTo = (talk: string) => `Ir a «${talk}»`;
export const belongsTo = (clock: string, talk: string) =>
  `${clock} de la grabación pertenece a «${talk}».`;
export const isBefore = (clock: string) => `${clock} de la grabación es antes de esta charla.`;
export const isAfter = (clock: string) => `${clock} de la grabación es después de esta charla.`;
export const fromTheStart = 'Desde el principio';
export const youLeftAt = (clock: string) => `Dejaste esta charla en ${clock}.`;

export const position = 'Posición en la charla';
export const speed = (rate: number) => `Velocidad ${rate}×`;
export const noCaptions = 'Aquí no hay subtítulos';
export const captionsOn = 'Subtítulos activados';
export const captionsOff = 'Subtítulos desactivados';

export const copyLink = 'Copiar enlace';
export const copyLinkAt = (clock: string) => `Copiar enlace a ${clock}`;
export const linkCopied = 'Enlace copiado';
export const linkCopiedAt = (clock: string) => `Enlace a ${clock} copiado`;
export const copied = 'Copiado';
export const toCopy = 'Para copiar';
export const copyThis = 'Copia esto:';
export const copyQuotation = 'Copiar cita';
export const quotationCopied = 'Cita copiada';
export const selectFirst = 'Selecciona primero palabras de la transcripción.';

export const playAt = (clock: string) => `Reproducir en ${clock}`;
export const notSaid = 'No se dijo en esta charla';
export const times = (number: number) =>
  counted(number, { one: '# vez', many: '# de veces', other: '# veces' });
export const placeOf = (number: number, total: number) => `${number} de ${total}`;
export const ofSelected = 'Las palabras seleccionadas';
export const hideVideo = 'Ocultar la grabación';
export const languageNotLoaded = 'No se pudo cargar ese idioma.';
