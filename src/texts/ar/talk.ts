/** The page of a talk. */
import { isolated } from './isolated.ts';

export const description = (talk: {
  readonly kind: string;
  readonly names: string;
  readonly event: string;
  readonly day: string | undefined;
  readonly photos: string | undefined;
}) =>
  [
    talk.kind,
    talk.names && `، ${isolated(talk.names)}`,
    `، ${isolated(talk.event)}`,
    talk.day !== undefined && `، ${talk.day}`,
    talk.photos !== undefined && `، مع ${talk.photos}`,
    '.',
  ]
    .filter(Boolean)
    .join('');

export const onStage = 'على المنصة';
export const roles = {
  speaker: undefined,
  host: 'تقديم',
  moderator: 'إدارة الحوار',
  panelist: 'مشاركة في النقاش',
  interviewer: 'إجراء المقابلة',
} as const;

export const fromDescription = 'من وصف المقطع.';
export const topicFromDescription = 'من الوصف';
export const describedLinks = {
  slides: 'الشرائح',
  code: 'الشيفرة',
  talk: 'عن هذه المحاضرة',
} as const;
export const alsoWorthWatching = 'محاضرات ذات صلة';
export const alsoAbout = (shared: string) => `أيضًا عن ${isolated(shared)}`;
export const alsoBy = (name: string) => `أيضًا مع ${isolated(name)}`;
export const alsoSays = (words: string) => `يقال فيها أيضًا ${isolated(words)}`;

export const goodToKnow = 'معلومات مفيدة';
export const chapters = 'الفصول';
export const moreFrom = (event: string) => `المزيد من ${isolated(event)}`;
export const sameRecording = 'في التسجيل نفسه';
export const photosFromTalk = 'صور من هذه المحاضرة';
export const neighbouringTalks = 'محاضرات مجاورة';
export const talkBefore = 'السابقة';
export const talkAfter = 'التالية';
export const somethingWrong = 'هل هنا خطأ؟ {suggest} أو {remove}.';
export const suggestCorrection = 'اقترح تصحيحًا';
export const orAskForRemoval = 'اطلب الإزالة';
export const thisTalk = (id: string) => `المحاضرة ${isolated(id)}`;

export const mentionsFirstAt = (mentions: string, clock: string) =>
  `${mentions}، أولها عند ${clock}`;

export const event = 'الفعالية';
export const time = 'الوقت';
export const room = 'القاعة';
export const kind = 'النوع';
export const length = 'المدة';
export const language = 'اللغة';
export const licence = 'الترخيص';
export const doi = 'DOI';
export const publishedOn = 'نُشرت في';
export const inRecording = 'في تسجيلها';
export const fromOn = (clock: string) => `بدءًا من ${clock}`;
