/** What stands around every page: header, footer, ways through lists. */
import { isolated } from './isolated.ts';

export const skipToContent = 'انتقل إلى المحتوى';

export const home = 'الرئيسية';
export const events = 'الفعاليات';
export const talks = 'المحاضرات';
export const people = 'الأشخاص';
export const topics = 'المواضيع';
export const photos = 'الصور';
export const about = 'حول';
export const yourLists = 'قوائمك';
export const correctSomething = 'صحّح شيئًا';
export const askForRemoval = 'اطلب الإزالة';

export const allEvents = 'كل الفعاليات';
export const allTalks = 'كل المحاضرات';
export const allPeople = 'كل الأشخاص';
export const allTopics = 'كل المواضيع';
export const all = (counted: string) => `عرض الكل: ${counted}`;

export const mainMenu = 'القائمة الرئيسية';
export const menu = 'القائمة';
export const breadcrumb = 'مسار الصفحة';
export const pages = 'الصفحات';
export const previousPage = 'السابقة';
export const nextPage = 'التالية';
export const page = 'صفحة';
export const pageOf = (title: string, number: number) => `${isolated(title)}، صفحة ${number}`;

export const keeps = (archive: string, holdings: string) =>
  `يحفظ ${isolated(archive)}: ${holdings}.`;

export const languages = 'اللغات';

export const searchThisArchive = 'ابحث في هذا الأرشيف';
export const search = 'بحث';
export const searchAnything = 'ابحث{anything}';
export const anything = ' في المحاضرات والأشخاص';
export const searchFor = 'محاضرة أو شخص أو موضوع أو شيء قيل';

export const colours = 'الألوان';
export const asTheSystem = 'كما في النظام';
export const light = 'فاتح';
export const dark = 'داكن';

export const hasMoved = 'انتقلت هذه الصفحة: {page}';

export const removalSubject = (what: string) => `إزالة أو تصحيح: ${isolated(what)}`;
export const removalBody = (page: string) => `الأمر يتعلق بالصفحة ${page}\n\n`;
