/** Photos: their lists, sections and pages. */
export const listDescription = 'Fotos de los eventos de este archivo.';
export const byEvent = (counted: string) => `${counted}, por evento.`;
export const none = 'Aún no hay fotos.';
export const photosBy = 'Fotos de';
export const ofEvent = (event: string) => `Fotos de ${event}`;
export const ofEventDescription = (event: string) =>
  `Fotos de ${event}, con quién sale en ellas y el momento en que se tomaron.`;
export const allAsZip = 'Todas las fotos del evento en un ZIP, con sus créditos';
export const partAsZip = (part: number, parts: number) =>
  `Todas las fotos del evento en ZIP, con sus créditos, parte ${part} de ${parts}`;

export const timeNotKnown = 'Hora desconocida';
export const duringTalks = 'Durante las charlas';
export const beforeTalks = 'Antes de las charlas';
export const afterTalks = 'Después de las charlas';
export const betweenTalks = 'Entre charlas';
export const aroundTalks = 'Alrededor de las charlas';

export const description = (words: string, credit: string) => `${words} Foto: ${credit}.`;
export const fileNotHeld = 'Este archivo no tiene el fichero.';
export const taken = 'Tomada';
export const photo = 'Foto';
export const licence = 'Licencia';
export const firstPublished = 'Primera publicación';
export const album = 'Álbum';
export const openAlbum = 'Abrir el álbum del evento';
export const seeOriginal = (site: string) => `Ver el original en ${site}`;
export const inPhoto = 'En esta foto';
export const duringTalk = 'Durante esta charla';
export const download = (width: number, height: number) => `Descargar (${width} × ${height})`;
export const unhappy = '¿Sales en esta foto y no te gusta, o hay algo mal? {ask}.';
export const askRemovalOrCorrection = 'Pide que se retire o se corrija';
export const thisPhoto = (id: string) => `foto ${id}`;
export const neighbouringPhotos = 'Fotos vecinas';
export const photoBefore = 'Foto anterior';
export const photoAfter = 'Foto siguiente';

export const asSaid = 'Mientras se decía esto';
export const saidAt = 'en {clock}';
export const heardByMachine = 'oído por una máquina';
export const talkAt = (clock: string) => `La charla en ${clock}`;
export const onYouTube = 'En YouTube en este momento';

export const linkedByPerson = 'Lo dice una persona.';
export const programmeTimes = 'las horas del programa';
export const recordingStart = 'el comienzo de la grabación';
export const linkedByClocks = (other: string) =>
  `Se sabe por los relojes: el de la cámara y ${other}.`;
export const linkedByClocksSurely = (other: string, percent: number) =>
  `Se sabe por los relojes: el de la cámara y ${other}, con un ${percent} % de certeza.`;
