/** What was said in a talk. */
import { isolated } from './isolated.ts';

export const transcript = 'النص المكتوب';
export const none = 'لا نص مكتوب بعد. {add}';
export const addOne = 'أضف نصًا';
export const inLanguage = (language: string) => `باللغة ${language}`;
export const transcriptIn = (language: string) => `النص المكتوب باللغة ${language}`;
export const titleIn = (talk: string, language: string) =>
  `${isolated(talk)}، النص المكتوب باللغة ${language}`;
export const descriptionIn = (talk: string, language: string) =>
  `ما قيل في «${isolated(talk)}»، باللغة ${language}.`;
export const watchTalk = 'شاهد المحاضرة';

export const heardByMachine = 'سمعته آلة: قد تكون الأسماء والمصطلحات خاطئة. {fix}';
export const fixLine = 'صحّح سطرًا';
export const fix = 'صحّح';
export const wordsAt = (time: string) => `الكلمات عند ${time}`;

export const inThisTranscript = 'في هذا النص';
export const find = 'ابحث في النص المكتوب';
export const previousPlace = 'الموضع السابق';
export const nextPlace = 'الموضع التالي';
export const play = 'تشغيل';
export const follow = 'تابع القراءة';

export const takenBy = { auto: 'سمعته آلة', edited: 'كتبه إنسان' } as const;

/** The transcript as an article. */
export const read = 'قراءة';
export const backToTalk = 'العودة إلى المحاضرة';
export const textSize = 'حجم الخط';
/** Drawn in each size. */
export const textSign = 'ع';
export const textSizes = { normal: 'المعتاد', large: 'كبير', larger: 'أكبر' } as const;
/** A second language, line by line with the first. */
export const alongside = (language: string) => `مع ${language}`;
