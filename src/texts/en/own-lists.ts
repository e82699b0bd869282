/** The visitor’s own lists: choosing, changing and playing them. */
import { counted } from './number.ts';

export const notKept = 'Your browser keeps nothing here, so this lasts until you leave the page.';
export const keptForLater = 'Kept for later';
export const noLongerKept = 'No longer kept for later';
export const listsWithTalk = 'Lists with this talk';
export const newList = 'New list';
export const makeIt = 'Make it';

export const watchLater = 'Watch later';
export const nameless = 'A list of talks';
export const playAll = 'Play all';
export const keepList = 'Keep this list';
export const copyLink = 'Copy link';
export const linkCopied = 'Link to the list copied';
export const openProgramme = 'Open the programme';
export const rename = 'Rename';
export const nameOfList = 'Name of the list';
export const deleteList = 'Delete';
export const reallyDelete = (list: string) => `Delete the list “${list}”?`;
export const nothingYet = 'Nothing here yet.';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const takeOff = 'Take off';
export const noLongerHere = (id: string) => `${id} (not in this archive any more)`;

export const placeIn = (list: string, number: number, total: number) =>
  `${list}: ${number} of ${total}`;
export const playingThrough = 'Playing through a list';
export const upNext = 'Up next:';
export const lastTalk = 'The last talk';
export const thatWasLast = 'That was the last one.';
export const beginsIn = (seconds: number) =>
  counted(seconds, { one: 'Begins in # second.', other: 'Begins in # seconds.' });
export const stop = 'Stop';

export const takeWithYou = 'Take it with you';
export const staysHere =
  'Lists, stars of programmes and watched talks stay in this browser; nobody else sees them. Export writes them into a file that another browser can bring in.';
export const exportLists = 'Export';
export const bringIn = 'Bring in a file';
export const forget = 'Forget everything';
export const reallyForget = 'Forget all lists, what was watched and what is kept for later?';
export const tooLarge = 'This file is too large to be an export of lists.';
export const noExport = 'This file is no export of lists.';
export const broughtIn = (lists: number, talks: number) =>
  `${counted(lists, { one: '# list', other: '# lists' })} and ${counted(talks, { one: '# watched talk', other: '# watched talks' })} brought in.`;
export const untilYouLeave = 'Your browser keeps them until you leave the page.';
