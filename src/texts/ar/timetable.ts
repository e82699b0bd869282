/** An event’s programme: its page, its filters, the visitor’s own programme. */
import { isolated } from './isolated.ts';

export const programme = 'البرنامج';
export const title = (event: string) => `برنامج ${isolated(event)}`;
export const description = (event: string, where: string) =>
  `كل جلسات ${isolated(event)} بحسب اليوم والوقت والقاعة: ${isolated(where)}.`;
export const until = (clock: string) => `حتى ${clock}`;
export const timeNotKnown = 'الوقت غير معروف';
export const roomNotKnown = 'القاعة غير معروفة';
export const days = 'الأيام';

export const filter = 'ترشيح البرنامج';
export const facets = {
  room: 'القاعة',
  track: 'المسار',
  kind: 'النوع',
  topic: 'الموضوع',
} as const;
export const clear = 'اعرض الكل';
export const mine = 'برنامجي';
export const asList = 'قائمة';
export const asGrid = 'شبكة';
export const view = 'طريقة العرض';
export const star = (talk: string) => `أضف إلى برنامجي: ${isolated(talk)}`;
