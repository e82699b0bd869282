/** Photos: their lists, sections and pages. */
import { isolated } from './isolated.ts';

export const listDescription = 'صور فعاليات هذا الأرشيف.';
export const byEvent = (counted: string) => `${counted}، بحسب الفعالية.`;
export const none = 'لا صور بعد.';
export const photosBy = 'تصوير';
export const ofEvent = (event: string) => `صور ${isolated(event)}`;
export const ofEventDescription = (event: string) =>
  `صور ${isolated(event)}، ومن يظهر فيها ولحظة التقاطها.`;
export const allAsZip = 'كل صور الفعالية في ملف ZIP، مع أسماء المصورين';
export const partAsZip = (part: number, parts: number) =>
  `كل صور الفعالية في ملفات ZIP، مع أسماء المصورين، الجزء ${part} من ${parts}`;

export const timeNotKnown = 'الوقت غير معروف';
export const duringTalks = 'أثناء المحاضرات';
export const beforeTalks = 'قبل المحاضرات';
export const afterTalks = 'بعد المحاضرات';
export const betweenTalks = 'بين المحاضرات';
export const aroundTalks = 'حول المحاضرات';

export const description = (words: string, credit: string) =>
  `${isolated(words)} تصوير: ${isolated(credit)}.`;
export const fileNotHeld = 'لا يحتفظ هذا الأرشيف بالملف.';
export const taken = 'التُقطت';
export const photo = 'تصوير';
export const licence = 'الترخيص';
export const firstPublished = 'نُشرت أولًا';
export const album = 'الألبوم';
export const openAlbum = 'افتح ألبوم الفعالية';
export const seeOriginal = (site: string) => `شاهد الأصل على ${isolated(site)}`;
export const inPhoto = 'في هذه الصورة';
export const duringTalk = 'أثناء هذه المحاضرة';
export const download = (width: number, height: number) =>
  `نزّلها (${isolated(`${width} × ${height}`)})`;
export const unhappy = 'هل أنت في هذه الصورة ولا ترضى بها، أو فيها خطأ ما؟ {ask}.';
export const askRemovalOrCorrection = 'اطلب الإزالة أو التصحيح';
export const thisPhoto = (id: string) => `الصورة ${isolated(id)}`;
export const neighbouringPhotos = 'صور مجاورة';
export const photoBefore = 'الصورة السابقة';
export const photoAfter = 'الصورة التالية';

export const asSaid = 'حين قيل هذا';
export const saidAt = 'عند {clock}';
export const heardByMachine = 'سمعته آلة';
export const talkAt = (clock: string) => `المحاضرة عند ${clock}`;
export const onYouTube = 'على يوتيوب في هذه اللحظة';

export const linkedByPerson = 'ذكره إنسان.';
export const programmeTimes = 'أوقات البرنامج';
export const recordingStart = 'بداية التسجيل';
export const linkedByClocks = (other: string) => `يُعرف من الساعات: ساعة آلة التصوير و${other}.`;
export const linkedByClocksSurely = (other: string, percent: number) =>
  `يُعرف من الساعات: ساعة آلة التصوير و${other}، بثقة ${percent} %.`;
