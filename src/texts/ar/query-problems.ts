/** What could not be understood in a query. */
import { isolated } from './isolated.ts';

export const unknownOperator = (text: string) => `«${isolated(text)}» ليس مما يمكن الترشيح به.`;
export const emptyOperator = (text: string) => `«${isolated(text)}» يحتاج إلى قيمة.`;
export const badValue = (text: string) =>
  `«${isolated(text)}» ليس تاريخًا مثل ${isolated('year:2024')} أو ${isolated('before:2024-03')} أو ${isolated('after:2024-03-31')}.`;
export const unknownYear = (year: string) => `لا محاضرة هنا من سنة ${year}.`;
export const unknownValue = (text: string) => `لا شيء هنا يسمى «${isolated(text)}».`;
export const unknownVideo = (id: string) => `التسجيل ${isolated(id)} ليس في هذا الأرشيف.`;
export const openQuote = 'علامة الاقتباس غير مغلقة؛ تمتد العبارة إلى النهاية.';
