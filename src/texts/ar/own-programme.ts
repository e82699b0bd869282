/** What an event’s programme says once somebody acts: filters, stars, calendar file, links. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

const sessions = {
  zero: 'لا جلسات',
  one: 'جلسة واحدة',
  two: 'جلستان',
  few: '# جلسات',
  many: '# جلسة',
  other: '# جلسة',
} as const;
export const shown = (number: number, total: number) =>
  number === total
    ? `الكل: ${counted(total, sessions)}`
    : `${number} من أصل ${counted(total, sessions)}`;
export const noneShown = 'لا جلسة تناسب. اعرض الكل، أو اختر مرشّحات أقل.';
export const noStars = 'اضغط نجمة جلسة فتظهر هنا.';

export const calendar = 'ملف تقويم';
export const calendarFailed = 'تعذّر تحميل الأوقات. حاول ثانية.';
export const noTimes = 'ليس لأي من هذه الجلسات يوم بعد.';
export const copyLink = 'رابط لجهاز آخر';
export const linkCopied = 'نُسخ رابط برنامجك';
export const nameOf = (event: string) => `برنامجي في ${isolated(event)}`;

export const fromLink = (number: number) =>
  counted(number, {
    zero: 'لا يحمل هذا الرابط أي جلسة.',
    one: 'يحمل هذا الرابط جلسة واحدة.',
    two: 'يحمل هذا الرابط جلستين.',
    few: 'يحمل هذا الرابط # جلسات.',
    many: 'يحمل هذا الرابط # جلسة.',
    other: 'يحمل هذا الرابط # جلسة.',
  });
export const keep = 'أضف إلى برنامجي';
export const leave = 'اتركها';
export const kept = 'أُضيفت إلى برنامجك';

export const toNow = 'ما يجري الآن';
