/** How many there are of the things an archive holds: “1 talk”, “9 talks”. */
import { counted } from './number.ts';

export const events = (number: number) => counted(number, 'event', 'events');
export const talks = (number: number) => counted(number, 'talk', 'talks');
export const talksTogether = (number: number) => counted(number, 'talk together', 'talks together');
export const people = (number: number) => counted(number, 'person', 'people');
export const photos = (number: number) => counted(number, 'photo', 'photos');
export const mentions = (number: number) => counted(number, 'mention', 'mentions');
