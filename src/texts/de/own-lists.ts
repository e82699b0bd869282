/** The visitor’s own lists: choosing, changing and playing them. */
import { counted } from './number.ts';

export const notKept =
  'Ihr Browser behält hier nichts; dies gilt also nur, bis Sie die Seite verlassen.';
export const keptForLater = 'Für später behalten';
export const noLongerKept = 'Nicht mehr für später behalten';
export const listsWithTalk = 'Listen mit diesem Vortrag';
export const newList = 'Neue Liste';
export const makeIt = 'Anlegen';

export const watchLater = 'Später ansehen';
export const nameless = 'Eine Liste von Vorträgen';
export const playAll = 'Alle abspielen';
export const keepList = 'Diese Liste behalten';
export const copyLink = 'Link kopieren';
export const linkCopied = 'Link zur Liste kopiert';
export const openProgramme = 'Programm öffnen';
export const rename = 'Umbenennen';
export const nameOfList = 'Name der Liste';
export const deleteList = 'Löschen';
export const reallyDelete = (list: string) => `Die Liste „${list}“ löschen?`;
export const nothingYet = 'Hier ist noch nichts.';
export const moveUp = 'Nach oben';
export const moveDown = 'Nach unten';
export const takeOff = 'Herausnehmen';
export const noLongerHere = (id: string) => `${id} (nicht mehr in diesem Archiv)`;

export const placeIn = (list: string, number: number, total: number) =>
  `${list}: ${number} von ${total}`;
export const playingThrough = 'Wiedergabe einer Liste';
export const upNext = 'Als Nächstes:';
export const lastTalk = 'Der letzte Vortrag';
export const thatWasLast = 'Das war der letzte.';
export const beginsIn = (seconds: number) =>
  counted(seconds, { one: 'Beginnt in # Sekunde.', other: 'Beginnt in # Sekunden.' });
export const stop = 'Anhalten';

export const takeWithYou = 'Mitnehmen';
export const staysHere =
  'Listen, Sterne im Programm und gesehene Vorträge bleiben in diesem Browser; niemand sonst sieht sie. Der Export schreibt sie in eine Datei, die ein anderer Browser einlesen kann.';
export const exportLists = 'Exportieren';
export const bringIn = 'Datei einlesen';
export const forget = 'Alles vergessen';
export const reallyForget =
  'Alle Listen vergessen, was gesehen wurde und was für später behalten ist?';
export const tooLarge = 'Diese Datei ist zu groß für einen Export von Listen.';
export const noExport = 'Diese Datei ist kein Export von Listen.';
export const broughtIn = (lists: number, talks: number) =>
  `${counted(lists, { one: '# Liste', other: '# Listen' })} und ${counted(talks, { one: '# gesehener Vortrag', other: '# gesehene Vorträge' })} eingelesen.`;
export const untilYouLeave = 'Ihr Browser behält sie, bis Sie die Seite verlassen.';
