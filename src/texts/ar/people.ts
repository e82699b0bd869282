/** People: their list and their pages. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const listDescription = 'كل من تحدث في فعاليات هذا الأرشيف أو أسهم في إقامتها.';
export const byName = (counted: string) =>
  `${counted} ممن تحدثوا أو أسهموا في إقامة فعالية، بحسب اسم العائلة.`;
export const none = 'لا أحد بعد.';
export const byLastName = 'بحسب اسم العائلة';
export const also = (spellings: string) => `يُكتب أيضًا ${isolated(spellings)}`;
export const organizing = 'تنظيم';

export const inArchive = (person: string) => `${isolated(person)} في هذا الأرشيف.`;
export const description = (person: {
  readonly name: string;
  readonly talks: number;
  readonly latest: string;
  readonly where: string;
}) =>
  `${isolated(person.name)}: ${counted(person.talks, { zero: 'لا محاضرات', one: 'محاضرة', two: 'محاضرتان', few: '# محاضرات', many: '# محاضرة', other: '# محاضرة' })} بالتسجيلات والنصوص المكتوبة والصور. الأحدث: «${isolated(person.latest)}» في ${isolated(person.where)}.`;
export const photoOf = (person: string) => `صورة ${isolated(person)}`;
export const photoBy = (credit: string) => `تصوير: ${isolated(credit)}`;
export const alsoWritten = (spellings: string) => `يُكتب أيضًا ${isolated(spellings)}`;
export const madeItHappen = 'أسهم في إقامتها';
export const onStageWith = 'على المنصة مع';
export const inThePhoto = (person: string) => `${isolated(person)} في الصورة`;
export const whileOnStage = (person: string) => `التُقطت بينما كان ${isolated(person)} على المنصة`;
export const notEveryone = 'بحسب وقت التقاطها: ليس كل من على المنصة في كل صورة.';

export const website = 'الموقع';
export const places = {
  github: 'GitHub',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
} as const;
