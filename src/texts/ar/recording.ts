/** A talk’s recording before it plays, and why it cannot. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const play = 'شغّل{what}';
export const onYouTube = (talk: string) => ` ${isolated(talk)} على يوتيوب`;
export const from = (clock: string) => `من ${clock}`;
export const watchOnYouTube = 'شاهد على يوتيوب';
export const playAll = (talks: number) =>
  counted(talks, {
    zero: 'شغّل الكل',
    one: 'شغّلها',
    two: 'شغّل الاثنتين بالترتيب',
    few: 'شغّل الكل بالترتيب (#)',
    many: 'شغّل الكل بالترتيب (#)',
    other: 'شغّل الكل بالترتيب (#)',
  });

export const earlierUpload = 'نسخة رُفعت قبلها';
export const mirror = 'نسخة أخرى';

export const transcriptBelow = 'النص المكتوب أدناه.';
export const coming = 'قادم';
export const notPublished = 'لم يُنشر التسجيل بعد';
export const announced = 'يعلن عنه يوتيوب.';
export const noRecording = 'لا تسجيل بعد';
export const noneKnown = 'لا يعرف هذا الأرشيف تسجيلًا.';
export const toCome = 'قادمة';
export const stillToCome = 'لم تُعقد بعد';
export const onProgrammeOf = (day: string) => `في برنامج ${day}.`;
export const elsewhere = 'في موقع آخر';
export const onAnotherSite = 'التسجيل في موقع آخر';
export const watchedAt = (host: string) => `يشغّله ${isolated(host)}.`;
export const isCancelled = 'أُلغيت';
export const stoodInProgramme = 'كانت في البرنامج ولم تُعقد.';
export const notRecorded = 'لم تُسجَّل';
export const isPrivate = 'خاص';
export const madePrivate = 'جُعل المقطع خاصًا على يوتيوب';
export const madePrivateOn = (day: string) => `جُعل المقطع خاصًا على يوتيوب في ${day}`;
export const isRemoved = 'أُزيل';
export const removed = 'أُزيل المقطع من يوتيوب';
export const removedOn = (day: string) => `أُزيل المقطع من يوتيوب في ${day}`;

export const timeline = 'شريط الزمن';
export const photoAt = (time: string, photo: string) => `صورة عند ${time}: ${isolated(photo)}`;

export const thisTalk = 'هذه المحاضرة';
export const copyLink = 'انسخ الرابط';
export const watchLater = 'شاهد لاحقًا';
export const addToList = 'أضف إلى قائمة';
export const keys = 'المفاتيح';
export const share = 'شارك';
