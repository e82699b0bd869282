/** The page of the visitor’s lists, before any script. */
export const description = 'ما تحفظه لوقت لاحق والقوائم التي أنشأتها، في هذا المتصفح فقط.';
export const stayHere = 'ما تحفظه لوقت لاحق والقوائم التي أنشأتها. تبقى في هذا المتصفح، بلا حساب.';
export const needScript =
  'يحفظ القوائم متصفحك ببرنامج نصي؛ ومن دونه لا قوائم لعرضها. لكل محاضرة صفحتها وعنوانها، فالإشارة المرجعية تفي بالغرض نفسه.';
