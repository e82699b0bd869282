/** Feeds and calendars: what readers elsewhere show, and the links to them. */
import { isolated } from './isolated.ts';

export const subscribe = 'اشترك:';
export const subscribeTo = (part: string) => `${isolated(part)}:`;
export const feed = 'خلاصة';
export const jsonFeed = 'خلاصة JSON';
export const podcast = 'بودكاست';
export const calendar = 'تقويم';
export const partOf = (what: string, archive: string) => `${isolated(what)} · ${isolated(archive)}`;
export const newTalks = (what: string) => `محاضرات جديدة: ${isolated(what)}`;
export const watch = 'شاهدها واقرأها وابحث فيها';
export const transcriptIn = (language: string) => `النص المكتوب باللغة ${language}`;
export const endNotKnown = 'وقت انتهائها غير معروف.';
