/** The help for the keys of the player. */
export const keysOfPlayer = 'مفاتيح المشغّل';
export const keys = 'المفاتيح';
export const singleKeys = 'التحكم في المشغّل بمفاتيح مفردة';

export const playOrPause = 'تشغيل أو إيقاف مؤقت';
export const tenSeconds = '10 ثوانٍ إلى الوراء أو الأمام';
export const fiveSeconds = '5 ثوانٍ إلى الوراء أو الأمام';
export const oneFrame = 'إطار واحد إلى الوراء أو الأمام عند الإيقاف المؤقت';
export const toTenth = 'إلى ذلك العُشر من المحاضرة';
export const speed = 'أبطأ أو أسرع';
export const captions = 'الترجمة المكتوبة';
export const sound = 'كتم الصوت أو تشغيله';
export const quotation = 'نسخ الكلمات المحددة، أو السطر الحالي، اقتباسًا';
export const help = 'هذه المساعدة';
