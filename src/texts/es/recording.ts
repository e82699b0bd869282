/** A talk’s recording before it plays, and why it cannot. */
import { counted } from './number.ts';

export const play = 'Reproducir{what}';
export const onYouTube = (talk: string) => `: ${talk}, en YouTube`;
export const from = (clock: string) => `desde ${clock}`;
export const watchOnYouTube = 'Ver en YouTube';
export const playAll = (talks: number) =>
  counted(talks, {
    one: 'Reproducirla',
    many: 'Reproducir # de charlas en orden',
    other: 'Reproducir las # en orden',
  });

export const earlierUpload = 'una subida anterior';
export const mirror = 'una copia';

export const transcriptBelow = 'La transcripción está abajo.';
export const coming = 'Próximamente';
export const notPublished = 'Grabación aún sin publicar';
export const announced = 'YouTube la anuncia.';
export const noRecording = 'Aún no hay grabación';
export const noneKnown = 'Ninguna que este archivo conozca.';
export const toCome = 'Por venir';
export const stillToCome = 'Aún por celebrarse';
export const onProgrammeOf = (day: string) => `En el programa del ${day}.`;
export const elsewhere = 'En otro sitio';
export const onAnotherSite = 'Grabación en otro sitio';
export const watchedAt = (host: string) => `La reproduce ${host}.`;
export const isCancelled = 'Cancelada';
export const stoodInProgramme = 'Estaba en el programa y no se celebró.';
export const notRecorded = 'No se grabó';
export const isPrivate = 'Privado';
export const madePrivate = 'Vídeo hecho privado en YouTube';
export const madePrivateOn = (day: string) => `Vídeo hecho privado en YouTube el ${day}`;
export const isRemoved = 'Retirado';
export const removed = 'Vídeo retirado de YouTube';
export const removedOn = (day: string) => `Vídeo retirado de YouTube el ${day}`;

export const timeline = 'Línea de tiempo';
export const photoAt = (time: string, photo: string) => `Foto en ${time}: ${photo}`;

export const thisTalk = 'Esta charla';
export const copyLink = 'Copiar enlace';
export const watchLater = 'Ver más tarde';
export const addToList = 'Añadir a una lista';
export const keys = 'Teclas';
export const share = 'Compartir';
