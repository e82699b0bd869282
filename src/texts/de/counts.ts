/** How many there are of the things an archive holds: “1 talk”, “9 talks”. */
import { counted } from './number.ts';

export const events = (number: number) =>
  counted(number, { one: '# Veranstaltung', other: '# Veranstaltungen' });
export const talks = (number: number) => counted(number, { one: '# Vortrag', other: '# Vorträge' });
export const talksTogether = (number: number) =>
  counted(number, { one: '# gemeinsamer Vortrag', other: '# gemeinsame Vorträge' });
export const people = (number: number) => counted(number, { one: '# Person', other: '# Personen' });
export const photos = (number: number) => counted(number, { one: '# Foto', other: '# Fotos' });
export const mentions = (number: number) =>
  counted(number, { one: '# Nennung', other: '# Nennungen' });
