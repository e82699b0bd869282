/** Events: their list, their pages, their schedules. */
import { isolated } from './isolated.ts';

export const listDescription = 'كل فعاليات هذا الأرشيف.';
export const newestFirst = (counted: string) => `${counted}، الأحدث أولًا.`;
export const description = (event: string, where: string) =>
  `محاضرات وأشخاص وصور من ${isolated(event)}، ${isolated(where)}.`;

export const none = 'لا فعاليات بعد.';

export const schedule = 'الجدول';
export const stillToCome = (days: string) =>
  `لم تُعقد بعد، ${days}. ستكون التسجيلات والصور هنا بعدها.`;
export const programmeFiles = 'هذا البرنامج لتطبيقات أخرى: {xml} أو {json}.';
export const programmeXml = 'schedule.xml';
export const programmeJson = 'schedule.json';
export const onStage = 'على المنصة';
export const visitorTime = 'بتوقيتي أيضًا';
export const timesAtVenue = (zone: string) => `الأوقات بتوقيت المكان، ${isolated(zone)}.`;

export const aboutEvent = 'عن الفعالية';
export const partOf = (whole: string) => `جزء من ${isolated(whole)}`;
export const playlist = 'قائمة التشغيل على يوتيوب';
export const playlistOf = (number: number) => `قائمة التشغيل ${number} على يوتيوب`;
export const photoAlbum = 'ألبوم الصور';
export const seats = 'المقاعد';
export const sponsoredBy = 'برعاية';
