/** Events: their list, their pages, their schedules. */
export const listDescription = 'Todos los eventos de este archivo.';
export const newestFirst = (counted: string) => `${counted}, primero el más reciente.`;
export const description = (event: string, where: string) =>
  `Charlas, personas y fotos de ${event}, ${where}.`;

export const none = 'Aún no hay eventos.';

export const schedule = 'Horario';
export const stillToCome = (days: string) =>
  `Aún por celebrarse, ${days}. Las grabaciones y las fotos estarán aquí después.`;
export const programmeFiles = 'Este programa para otras aplicaciones: {xml} o {json}.';
export const programmeXml = 'schedule.xml';
export const programmeJson = 'schedule.json';
export const onStage = 'En el escenario';
export const visitorTime = 'También mi hora';
export const timesAtVenue = (zone: string) => `Horas del lugar, ${zone}.`;

export const aboutEvent = 'Sobre el evento';
export const partOf = (whole: string) => `Parte de ${whole}`;
export const playlist = 'Lista de reproducción en YouTube';
export const playlistOf = (number: number) => `Lista de reproducción ${number} en YouTube`;
export const photoAlbum = 'Álbum de fotos';
export const seats = 'Plazas';
export const sponsoredBy = 'Con el patrocinio de';
