/** The page about the archive. */
import { isolated } from './isolated.ts';

export const description = (archive: string) =>
  `ما هو ${isolated(archive)}، وكيف يُصحَّح ما فيه، وكيف تُطلب إزالة شيء منه.`;
export const aboutThisArchive = 'عن هذا الأرشيف';

export const files =
  'كل معلومة هنا سطر في ملف نصي بسيط: الأسماء وطرق كتابتها في {people}، والمواضيع في {topics}، وفي مجلد كل فعالية جدولها {schedule} وصورها {photos} وتصحيحاتها {corrections}. وما يكتبه إنسان هناك مقدَّم دائمًا على ما جلبه برنامج.';
export const proposeChange = '{propose}. اذكر ما الخطأ وكيف عرفته.';
export const seeFiles = 'اطّلع على الملفات واقترح تغييرًا';
export const tell = '{organizers} بما هو خطأ، وفي أي صفحة، وكيف عرفته.';
export const tellOrganizers = 'أخبر المنظمين';
export const tellOrganizersOfEvent = 'أخبر منظمي الفعالية بما هو خطأ، وفي أي صفحة، وكيف عرفته.';
export const yourName =
  'هل كُتب اسمك خطأً، أو توجد صفحتان عنك؟ كلاهما يُصلَح بسطر واحد، وتبقى العناوين القديمة تقود إلى الصفحة الصحيحة.';

export const removal =
  'إن ظهرت في صورة أو تسجيل أو نص ولا تريد ذلك، فلا حاجة إلى ذكر السبب. الصورة أو المحاضرة التي تُزال تختفي من كل صفحة وصورة وقائمة وبحث في هذا الأرشيف. أما التسجيل نفسه فعلى يوتيوب، وتستطيع قناته إزالته هناك.';
export const askWithAddress = '{ask}، مع عنوان الصفحة.';
export const askOrganizers = 'اطلب ذلك من منظمي الفعالية، مع عنوان الصفحة.';

export const whatIsTold = 'ما الذي يخبر به متصفحك، ولمن';
export const privacy =
  'لا تحمّل الصفحات شيئًا من جهة أخرى. ولا يعلم يوتيوب بك إلا حين تضغط التشغيل. لا ملفات تعريف ارتباط ولا عدّ للزوار. وما تختاره هنا، كالألوان، يبقى في متصفحك.';
