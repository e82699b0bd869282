/** Reading without a connection. */
export const readingOffline = 'القراءة دون اتصال';
export const whatIsKept =
  'تُحفظ في هذا المتصفح المحاضرات والبرامج التي تفتحها، مع الأسماء اللازمة للبحث، ويمكن قراءتها دون اتصال. أما التسجيلات والصور فلا تُحفظ.';
export const keepPages = 'احفظ في هذا المتصفح الصفحات التي أفتحها';

export const notConnected = 'لا اتصال';
export const notKept = 'هذه الصفحة غير محفوظة هنا، ولا يوجد اتصال.';
export const keptTalks = 'المحاضرات المحفوظة في هذا المتصفح:';
export const tryAgain = 'حاول مرة أخرى';
