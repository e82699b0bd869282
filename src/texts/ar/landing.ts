/** The first page, and the page for addresses that lead nowhere. */
export const frequentTopics = 'مواضيع متكررة';
export const latestEvent = 'أحدث فعالية';
export const wholeEvent = 'الفعالية كاملة';

export const notHere = 'هذه الصفحة ليست هنا';
export const notHereAtAll = 'هذه الصفحة ليست هنا.';
export const perhaps =
  'ربما في العنوان خطأ مطبعي، أو لم توجد هذه الصفحة قط. لعلك تقصد واحدة من هذه:';
