/** How many there are of the things an archive holds: “1 talk”, “9 talks”. */
import { counted } from './number.ts';

export const events = (number: number) => counted(number, { one: '# event', other: '# events' });
export const talks = (number: number) => counted(number, { one: '# talk', other: '# talks' });
export const talksTogether = (number: number) =>
  counted(number, { one: '# talk together', other: '# talks together' });
export const people = (number: number) => counted(number, { one: '# person', other: '# people' });
export const photos = (number: number) => counted(number, { one: '# photo', other: '# photos' });
export const mentions = (number: number) =>
  counted(number, { one: '# mention', other: '# mentions' });
