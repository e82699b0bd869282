/** How many there are of the things an archive holds: “1 talk”, “9 talks”. */
import { counted } from './number.ts';

export const events = (number: number) =>
  counted(number, { one: '# evento', many: '# de eventos', other: '# eventos' });
export const talks = (number: number) =>
  counted(number, { one: '# charla', many: '# de charlas', other: '# charlas' });
export const talksTogether = (number: number) =>
  counted(number, {
    one: '# charla en común',
    many: '# de charlas en común',
    other: '# charlas en común',
  });
export const people = (number: number) =>
  counted(number, { one: '# persona', many: '# de personas', other: '# personas' });
export const photos = (number: number) =>
  counted(number, { one: '# foto', many: '# de fotos', other: '# fotos' });
export const mentions = (number: number) =>
  counted(number, { one: '# mención', many: '# de menciones', other: '# menciones' });
