/** What the search page and the search box over a page both say. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const narrowDown = 'ضيّق البحث';
export const whereToLook = 'أين يُبحث';
export const scopes = {
  all: 'الكل',
  talk: 'المحاضرات',
  person: 'الأشخاص',
  topic: 'المواضيع',
  moment: 'النصوص',
  photo: 'الصور',
} as const;

export const groups = {
  people: 'الأشخاص',
  morePeople: 'أشخاص آخرون',
  talks: 'المحاضرات',
  moreTalks: 'محاضرات أخرى',
  topics: 'المواضيع',
  events: 'الفعاليات',
  photos: 'الصور',
  chapters: 'الفصول',
  said: 'قيل في المحاضرات',
} as const;

const units = {
  person: {
    zero: 'لا أشخاص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  },
  talk: {
    zero: 'لا محاضرات',
    one: 'محاضرة واحدة',
    two: 'محاضرتان',
    few: '# محاضرات',
    many: '# محاضرة',
    other: '# محاضرة',
  },
  topic: {
    zero: 'لا مواضيع',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '# مواضيع',
    many: '# موضوعًا',
    other: '# موضوع',
  },
  event: {
    zero: 'لا فعاليات',
    one: 'فعالية واحدة',
    two: 'فعاليتان',
    few: '# فعاليات',
    many: '# فعالية',
    other: '# فعالية',
  },
  photo: {
    zero: 'لا صور',
    one: 'صورة واحدة',
    two: 'صورتان',
    few: '# صور',
    many: '# صورة',
    other: '# صورة',
  },
  chapter: {
    zero: 'لا فصول',
    one: 'فصل واحد',
    two: 'فصلان',
    few: '# فصول',
    many: '# فصلًا',
    other: '# فصل',
  },
  moment: {
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# أسطر',
    many: '# سطرًا',
    other: '# سطر',
  },
} as const;
export const hits = (kind: keyof typeof units, number: number) => counted(number, units[kind]);
export const results = (total: number, parts: string) =>
  `${counted(total, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' })}: ${parts}`;
export const noResults = 'لا نتائج';
export const upTo = (total: number) => `حتى ${total}`;

export const didYouMean = ' هل تقصد {nearest}؟';
export const nothingInScope = (scope: string, query: string) =>
  `لا شيء في ${scope} عن «${isolated(query)}».`;
export const showEverything = 'اعرض كل ما وُجد';
export const noMatch = (query: string) => `لا نتيجة مطابقة لـ«${isolated(query)}».`;
export const tryThese = 'جرّب:';

export const couldNotLoad = 'تعذّر تحميل البحث';
export const couldNotLoadAtAll = 'تعذّر تحميل البحث.';
export const retry = 'أعد المحاولة';
export const openSearchPage = 'افتح صفحة البحث';
