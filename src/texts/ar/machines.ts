/** What stands for programs, libraries and other sites, and the words around it. */
import { isolated } from './isolated.ts';

export const data = 'البيانات';
export const archiveData = 'كل الفعاليات والأشخاص والمواضيع بصيغة JSON';
export const archiveDataHolds = 'يذكر لكل فعالية الملف الذي فيه محاضراتها وأشخاصها وصورها';
export const eventSchema = 'مخطط JSON لملف الفعالية';
export const archiveSchema = 'مخطط JSON للقائمة';
export const allPages = 'كل الصفحات (خريطة الموقع)';
export const forModels = 'ما يوجد هنا، للنماذج اللغوية (llms.txt)';
export const events = 'الفعاليات';
export const eventData = 'هذه الفعالية بصيغة JSON';

export const editionOf = (day: string) => `إصدار ${day}.`;
export const whereDataStands = 'أين توجد البيانات';
export const howToCite = 'كيف يُستشهد به';
export const dataAndEdition = 'البيانات والخلاصات والاستشهاد';
export const editionMeans = (day: string) => `هذا إصدار ${day}، يوم أحدث ما فيه.`;
export const dataIsHere =
  'كل ما في هذه الصفحات موجود هنا بياناتٍ أيضًا، في ملفات يستطيع أي برنامج قراءتها:';
export const sourcesAreAt = 'الملفات التي بُني منها: {files}.';
export const sourceFiles = 'مصدر الأرشيف';
export const citeArchive = (archive: string, edition: string, address: string) =>
  `للاستشهاد بالأرشيف: ${isolated(archive)}${edition}. ${isolated(address)}`;
export const editionInCitation = (day: string) => `، إصدار ${day}`;

export const takeTranscript = 'خذه معك:';
export const formats = { srt: 'SRT', text: 'نص', markdown: 'Markdown' } as const;
export const webVtt = 'WebVTT';
export const notTaken = 'تعذّر جلب النص المكتوب.';

export const cite = 'استشهد بهذه المحاضرة';
export const bibtex = 'BibTeX';
export const csl = 'CSL-JSON';
export const talkAt = (kind: string, event: string) => `${kind} في ${isolated(event)}`;
