/** An event’s programme: its page, its filters, the visitor’s own programme. */
export const programme = 'Programa';
export const title = (event: string) => `Programa de ${event}`;
export const description = (event: string, where: string) =>
  `Todas las sesiones de ${event} por día, hora y sala: ${where}.`;
export const until = (clock: string) => `hasta ${clock}`;
export const timeNotKnown = 'Hora desconocida';
export const roomNotKnown = 'Sala desconocida';
export const days = 'Días';

export const filter = 'Filtrar el programa';
export const facets = {
  room: 'Sala',
  track: 'Bloque',
  kind: 'Tipo',
  topic: 'Tema',
} as const;
export const clear = 'Mostrar todo';
export const mine = 'Mi programa';
export const asList = 'Lista';
export const asGrid = 'Cuadrícula';
export const view = 'Vista';
export const star = (talk: string) => `Añadir a mi programa: ${talk}`;
