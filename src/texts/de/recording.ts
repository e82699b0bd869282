/** A talk’s recording before it plays, and why it cannot. */
import { counted } from './number.ts';

export const play = 'Abspielen{what}';
export const onYouTube = (talk: string) => `: ${talk}, bei YouTube`;
export const from = (clock: string) => `ab ${clock}`;
export const watchOnYouTube = 'Bei YouTube ansehen';
export const playAll = (talks: number) =>
  counted(talks, { one: 'Abspielen', other: 'Alle # der Reihe nach abspielen' });

export const earlierUpload = 'früher hochgeladen';
export const mirror = 'eine Kopie';

export const transcriptBelow = 'Transkript unten.';
export const coming = 'Kommt';
export const notPublished = 'Aufnahme noch nicht veröffentlicht';
export const announced = 'YouTube kündigt sie an.';
export const noRecording = 'Noch keine Aufnahme';
export const noneKnown = 'Dieses Archiv kennt keine.';
export const toCome = 'Bevorstehend';
export const stillToCome = 'Steht noch bevor';
export const onProgrammeOf = (day: string) => `Im Programm vom ${day}.`;
export const elsewhere = 'Anderswo';
export const onAnotherSite = 'Aufnahme auf einer anderen Seite';
export const watchedAt = (host: string) => `${host} spielt sie ab.`;
export const isCancelled = 'Abgesagt';
export const stoodInProgramme = 'Stand im Programm und wurde nicht gehalten.';
export const notRecorded = 'Nicht aufgenommen';
export const isPrivate = 'Privat';
export const madePrivate = 'Video bei YouTube auf privat gestellt';
export const madePrivateOn = (day: string) => `Video bei YouTube am ${day} auf privat gestellt`;
export const isRemoved = 'Entfernt';
export const removed = 'Video bei YouTube entfernt';
export const removedOn = (day: string) => `Video bei YouTube am ${day} entfernt`;

export const timeline = 'Zeitleiste';
export const photoAt = (time: string, photo: string) => `Foto bei ${time}: ${photo}`;

export const thisTalk = 'Dieser Vortrag';
export const copyLink = 'Link kopieren';
export const watchLater = 'Später ansehen';
export const addToList = 'Zu einer Liste';
export const keys = 'Tasten';
export const share = 'Teilen';
