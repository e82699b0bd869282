/** Topics: their list and their pages. */
import { isolated } from './isolated.ts';

export const listDescription = 'ما تدور حوله محاضرات هذا الأرشيف.';
export const mostFrequentFirst = 'ما تدور حوله المحاضرات، الأكثر تكرارًا أولًا.';
export const none = 'لا مواضيع بعد.';
export const also = (aliases: string) => `أيضًا: ${isolated(aliases)}`;

export const topic = 'الموضوع';
export const description = (counted: string, name: string) => `${counted} عن ${isolated(name)}.`;
export const alsoFoundAs = (aliases: string) => `يوجد أيضًا باسم ${isolated(aliases)}`;
export const noTalk = 'لا محاضرة في هذا الموضوع بعد.';
export const whoSpoke = 'من تحدث عنه';
export const related = 'مواضيع ذات صلة';
