/** Times of an event by the clock of whoever reads them. */
import { isolated } from './isolated.ts';

export const timesAreYours = (zone: string) => `تحت كل وقت بخط أصغر: توقيتك، ${isolated(zone)}.`;
