/** The share kit: what an organizer or a speaker sends on. */
import { isolated } from './isolated.ts';

export const kitOf = (event: string) => `للمشاركة: ${isolated(event)}`;
export const kit = 'للمشاركة';
export const kitSays =
  'روابط ورموز QR وبطاقات معاينة ونصوص للإرسال، عن الفعالية وعن كل محاضرة فيها. ولكل محاضرة هنا رابط خاص يُرسَل إلى متحدثيها.';
export const openKit = 'رابط ورمز QR وبطاقة ونصوص للمشاركة';
export const sharePerson = 'شارك هذه الصفحة';
export const link = 'الرابط';
export const qrOf = (what: string) => `رمز QR يقود إلى ${isolated(what)}`;
export const cardOf = (what: string) => `بطاقة معاينة ${isolated(what)}`;
export const saveCard = 'احفظ البطاقة';
export const texts = { short: 'قصير', medium: 'متوسط', long: 'طويل' } as const;
export const copy = 'انسخ';
export const copyWhat = (what: string) => `: ${what}`;
export const toThisTalk = 'رابط هذا المدخل';

export const shortTalk = (talk: { title: string; by: string; event: string; page: string }) =>
  `«${isolated(talk.title)}»${talk.by === '' ? '' : `، ${isolated(talk.by)}`}، ${isolated(talk.event)}: ${talk.page}`;
export const withTranscript = 'مع النص المكتوب والفصول:';
export const onThePage = 'في الصفحة:';
export const shortEvent = (event: { name: string; where: string; page: string }) =>
  `محاضرات ${isolated(event.name)}${event.where === '' ? '' : ` (${isolated(event.where)})`}: ${event.page}`;
export const mediumEvent = (event: { name: string; where: string; holds: string }) =>
  `${isolated(event.name)}${event.where === '' ? '' : `، ${isolated(event.where)}`}: ${event.holds}، للمشاهدة والقراءة والبحث.`;
export const shortPerson = (person: { name: string; archive: string; page: string }) =>
  `${isolated(person.name)} في ${isolated(person.archive)}: ${person.page}`;
