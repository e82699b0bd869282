/** The search box that opens over a page. */
export const search = 'بحث';
export const searchWhat = 'ابحث في المحاضرات والأشخاص والمواضيع وما قيل';
export const searchFor = 'محاضرة أو شخص أو شيء قيل';
export const close = 'أغلق البحث';
export const suggestions = 'اقتراحات ونتائج';
export const recent = 'الأخيرة';
export const topics = 'المواضيع';
export const quotationMarks = 'الكلمات بين علامتي اقتباس تُوجد كما هي. ورابط يوتيوب يجد محاضرته.';
export const clearRecent = 'امسح عمليات البحث الأخيرة';
export const move = 'تنقّل';
export const open = 'فتح';
export const newTab = 'تبويب جديد';
export const allResults = 'كل النتائج والمرشّحات';
