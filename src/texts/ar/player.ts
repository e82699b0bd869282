/** What the player and the tools around it say. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const recordingOf = (talk: string) => `التسجيل: ${isolated(talk)}`;
export const theRecording = 'التسجيل';
export const otherRecording = (number: number) => `تسجيل آخر ${number}`;
export const anotherTalk = 'محاضرة أخرى';
export const from = (clock: string) => `من ${clock}`;
export const notInTalk = (clock: string) => `${clock} ليست في هذه المحاضرة.`;

export const watchOnYouTube = 'شاهد على يوتيوب';
export const playRecording = (recording: string) => `شغّل: ${isolated(recording)}`;
export const tryAgain = 'حاول ثانية';
export const otherPlays = 'يُشغَّل هنا تسجيل آخر لهذه المحاضرة.';
export const backAt = (clock: string) => `عُد إلى هذه المحاضرة عند ${clock}`;
export const goTo = (talk: string) => `اذهب إلى «${isolated(talk)}»`;
export const belongsTo = (clock: string, talk: string) =>
  `${clock} من التسجيل تعود إلى «${isolated(talk)}».`;
export const isBefore = (clock: string) => `${clock} من التسجيل قبل هذه المحاضرة.`;
export const isAfter = (clock: string) => `${clock} من التسجيل بعد هذه المحاضرة.`;
export const fromTheStart = 'من البداية';
export const youLeftAt = (clock: string) => `غادرت هذه المحاضرة عند ${clock}.`;

export const position = 'الموضع في المحاضرة';
export const speed = (rate: number) => `السرعة ${isolated(`${rate}×`)}`;
export const noCaptions = 'لا ترجمة مكتوبة هنا';
export const captionsOn = 'الترجمة المكتوبة ظاهرة';
export const captionsOff = 'الترجمة المكتوبة مخفية';

export const copyLink = 'انسخ الرابط';
export const copyLinkAt = (clock: string) => `انسخ رابط ${clock}`;
export const linkCopied = 'نُسخ الرابط';
export const linkCopiedAt = (clock: string) => `نُسخ رابط ${clock}`;
export const copied = 'نُسخ';
export const toCopy = 'للنسخ';
export const copyThis = 'انسخ هذا:';
export const copyQuotation = 'انسخ الاقتباس';
export const quotationCopied = 'نُسخ الاقتباس';
export const selectFirst = 'حدّد أولًا كلمات في النص المكتوب.';

export const playAt = (clock: string) => `شغّل من ${clock}`;
export const notSaid = 'لم يُقل في هذه المحاضرة';
export const times = (number: number) =>
  counted(number, {
    zero: 'ولا مرة',
    one: 'مرة واحدة',
    two: 'مرتان',
    few: '# مرات',
    many: '# مرة',
    other: '# مرة',
  });
export const placeOf = (number: number, total: number) => `${number} من ${total}`;
export const ofSelected = 'الكلمات المحددة';
export const hideVideo = 'إخفاء التسجيل';
export const languageNotLoaded = 'تعذّر تحميل هذه اللغة.';
