/** Series: their pages, and what leads to them. */
import { isolated } from './isolated.ts';

export const series = 'السلسلة';
export const description = (name: string, events: string, years: string | undefined) =>
  years === undefined
    ? `${isolated(name)}، ${events}: محاضرات وأشخاص وصور.`
    : `${isolated(name)}، ${events}، ${years}: محاضرات وأشخاص وصور.`;
export const allOf = (name: string) => `كل ${isolated(name)}`;

export const returning = 'على المنصة أكثر من مرة';
export const talksAt = (talks: string, events: string) => `${talks} في ${events}:`;

export const neighbouringEvents = (name: string) => `قبلها وبعدها، ${isolated(name)}`;
export const eventBefore = 'السابقة';
export const eventAfter = 'التالية';
