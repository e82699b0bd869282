/** A talk or a person on somebody else’s page. */
import { isolated } from './isolated.ts';

export const title = (archive: string) => `من ${isolated(archive)}`;
export const from = (archive: string) => `من ${isolated(archive)}`;
export const needsScript = 'تُعرض المحاضرة هنا ببرنامج نصي؛ ومن دونه تجدها في الأرشيف أدناه.';
export const notFound = 'ما كان سيُعرض هنا ليس في الأرشيف.';
export const show = 'اعرضها في صفحتك';
export const showSays =
  'المشغّل والفصول والنص المكتوب من هنا؛ ولا يعلم يوتيوب بأحد قبل الضغط على التشغيل.';
