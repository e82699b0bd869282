/** The visitor’s own lists: choosing, changing and playing them. */
import { counted } from './number.ts';

export const notKept =
  'Tu navegador no guarda nada aquí, así que esto dura hasta que dejes la página.';
export const keptForLater = 'Guardada para más tarde';
export const noLongerKept = 'Ya no está guardada para más tarde';
export const listsWithTalk = 'Listas con esta charla';
export const newList = 'Lista nueva';
export const makeIt = 'Crearla';

export const watchLater = 'Ver más tarde';
export const nameless = 'Una lista de charlas';
export const playAll = 'Reproducir todo';
export const keepList = 'Guardar esta lista';
export const copyLink = 'Copiar enlace';
export const linkCopied = 'Enlace a la lista copiado';
export const openProgramme = 'Abrir el programa';
export const rename = 'Cambiar nombre';
export const nameOfList = 'Nombre de la lista';
export const deleteList = 'Borrar';
export const reallyDelete = (list: string) => `¿Borrar la lista «${list}»?`;
export const nothingYet = 'Aquí aún no hay nada.';
export const moveUp = 'Subir';
export const moveDown = 'Bajar';
export const takeOff = 'Quitar';
export const noLongerHere = (id: string) => `${id} (ya no está en este archivo)`;

export const placeIn = (list: string, number: number, total: number) =>
  `${list}: ${number} de ${total}`;
export const playingThrough = 'Reproduciendo una lista';
export const upNext = 'A continuación:';
export const lastTalk = 'La última charla';
export const thatWasLast = 'Esa era la última.';
export const beginsIn = (seconds: number) =>
  counted(seconds, {
    one: 'Empieza en # segundo.',
    many: 'Empieza en # de segundos.',
    other: 'Empieza en # segundos.',
  });
export const stop = 'Parar';

export const takeWithYou = 'Llévatelo';
export const staysHere =
  'Las listas, las estrellas del programa y las charlas vistas se quedan en este navegador; nadie más las ve. Exportar las escribe en un fichero que otro navegador puede importar.';
export const exportLists = 'Exportar';
export const bringIn = 'Importar un fichero';
export const forget = 'Olvidarlo todo';
export const reallyForget =
  '¿Olvidar todas las listas, lo que se vio y lo que está guardado para más tarde?';
export const tooLarge = 'Este fichero es demasiado grande para ser una exportación de listas.';
export const noExport = 'Este fichero no es una exportación de listas.';
export const broughtIn = (lists: number, talks: number) =>
  `Importado: ${counted(lists, { one: '# lista', many: '# de listas', other: '# listas' })} y ${counted(talks, { one: '# charla vista', many: '# de charlas vistas', other: '# charlas vistas' })}.`;
export const untilYouLeave = 'Tu navegador las guarda hasta que dejes la página.';
