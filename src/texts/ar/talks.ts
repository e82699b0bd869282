/** Lists of talks and how they are narrowed down; cards and rows of talks. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const listTitle = (list: string) => `المحاضرات: ${isolated(list)}`;
export const withWhat = (what: string) => `مع ${what}`;
export const listDescription = (counted: string) =>
  `${counted} في هذا الأرشيف، أحدث الفعاليات أولًا.`;
export const none = 'لا محاضرات بعد.';
export const pageOfPages = (page: number, last: number) => `، صفحة ${page} من ${last}`;

export const filter = 'ترشيح';
export const filterTalks = 'ترشيح المحاضرات';
export const groups = {
  event: 'الفعالية',
  year: 'السنة',
  kind: 'النوع',
  length: 'المدة',
  language: 'اللغة',
  with: 'معها',
  topic: 'الموضوع',
} as const;
export const lengths = {
  'under-15': 'أقل من 15 دقيقة',
  '15-to-45': 'من 15 إلى 45 دقيقة',
  'over-45': 'أكثر من 45 دقيقة',
} as const;
export const comesWith = {
  recording: 'تسجيل',
  transcript: 'نص مكتوب',
  photos: 'صور',
  slides: 'شرائح',
} as const;

export const kinds = {
  talk: 'محاضرة',
  keynote: 'كلمة رئيسية',
  lightning_talk: 'محاضرة خاطفة',
  panel: 'حلقة نقاش',
  tutorial: 'درس عملي',
  workshop: 'ورشة',
  interview: 'مقابلة',
  project_update: 'مستجدات مشروع',
  intro: 'افتتاح',
  closing: 'اختتام',
  sponsored: 'محاضرة برعاية',
  other: 'جلسة',
} as const;

export const thenAt = (affiliation: string) => `حينها في ${isolated(affiliation)}`;
export const withOthers = (names: string) => `مع ${isolated(names)}`;
export const transcript = 'نص مكتوب';
export const photosUnit = (number: number) =>
  counted(number, {
    zero: 'صور',
    one: 'صورة',
    two: 'صورة',
    few: 'صور',
    many: 'صورة',
    other: 'صورة',
  });
