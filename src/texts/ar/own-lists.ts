/** The visitor’s own lists: choosing, changing and playing them. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const notKept = 'لا يحفظ متصفحك شيئًا هنا، فهذا يدوم حتى تغادر الصفحة.';
export const keptForLater = 'حُفظت لوقت لاحق';
export const noLongerKept = 'لم تعد محفوظة لوقت لاحق';
export const listsWithTalk = 'قوائم فيها هذه المحاضرة';
export const newList = 'قائمة جديدة';
export const makeIt = 'أنشئها';

export const watchLater = 'شاهد لاحقًا';
export const nameless = 'قائمة محاضرات';
export const playAll = 'شغّل الكل';
export const keepList = 'احفظ هذه القائمة';
export const copyLink = 'انسخ الرابط';
export const linkCopied = 'نُسخ رابط القائمة';
export const openProgramme = 'افتح البرنامج';
export const rename = 'غيّر الاسم';
export const nameOfList = 'اسم القائمة';
export const deleteList = 'احذف';
export const reallyDelete = (list: string) => `هل تُحذف القائمة «${isolated(list)}»؟`;
export const nothingYet = 'لا شيء هنا بعد.';
export const moveUp = 'إلى أعلى';
export const moveDown = 'إلى أسفل';
export const takeOff = 'أخرجها';
export const noLongerHere = (id: string) => `${isolated(id)} (لم تعد في هذا الأرشيف)`;

export const placeIn = (list: string, number: number, total: number) =>
  `${isolated(list)}: ${number} من ${total}`;
export const playingThrough = 'تشغيل قائمة';
export const upNext = 'التالي:';
export const lastTalk = 'آخر محاضرة';
export const thatWasLast = 'كانت هذه الأخيرة.';
export const beginsIn = (seconds: number) =>
  counted(seconds, {
    zero: 'تبدأ الآن.',
    one: 'تبدأ بعد ثانية واحدة.',
    two: 'تبدأ بعد ثانيتين.',
    few: 'تبدأ بعد # ثوانٍ.',
    many: 'تبدأ بعد # ثانية.',
    other: 'تبدأ بعد # ثانية.',
  });
export const stop = 'إيقاف';

export const takeWithYou = 'خذها معك';
export const staysHere =
  'القوائم ونجوم البرنامج والمحاضرات التي شوهدت تبقى في هذا المتصفح، ولا يراها غيرك. التصدير يكتبها في ملف يستطيع متصفح آخر استيراده.';
export const exportLists = 'صدّر';
export const bringIn = 'استورد ملفًا';
export const forget = 'انسَ كل شيء';
export const reallyForget = 'هل تُنسى كل القوائم وما شوهد وما حُفظ لوقت لاحق؟';
export const tooLarge = 'هذا الملف أكبر من أن يكون تصدير قوائم.';
export const noExport = 'هذا الملف ليس تصدير قوائم.';
export const broughtIn = (lists: number, talks: number) =>
  `استُورد: ${counted(lists, { zero: 'لا قوائم', one: 'قائمة واحدة', two: 'قائمتان', few: '# قوائم', many: '# قائمة', other: '# قائمة' })}، ${counted(talks, { zero: 'لا محاضرات شوهدت', one: 'محاضرة شوهدت', two: 'محاضرتان شوهدتا', few: '# محاضرات شوهدت', many: '# محاضرة شوهدت', other: '# محاضرة شوهدت' })}.`;
export const untilYouLeave = 'يحفظها متصفحك حتى تغادر الصفحة.';
