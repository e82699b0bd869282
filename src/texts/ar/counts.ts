/** How many there are of the things an archive holds: “1 talk”, “9 talks”. */
import { counted } from './number.ts';

export const events = (number: number) =>
  counted(number, {
    zero: 'لا فعاليات',
    one: 'فعالية واحدة',
    two: 'فعاليتان',
    few: '# فعاليات',
    many: '# فعالية',
    other: '# فعالية',
  });
export const talks = (number: number) =>
  counted(number, {
    zero: 'لا محاضرات',
    one: 'محاضرة واحدة',
    two: 'محاضرتان',
    few: '# محاضرات',
    many: '# محاضرة',
    other: '# محاضرة',
  });
export const talksTogether = (number: number) =>
  counted(number, {
    zero: 'لا محاضرات مشتركة',
    one: 'محاضرة مشتركة واحدة',
    two: 'محاضرتان مشتركتان',
    few: '# محاضرات مشتركة',
    many: '# محاضرة مشتركة',
    other: '# محاضرة مشتركة',
  });
export const people = (number: number) =>
  counted(number, {
    zero: 'لا أشخاص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  });
export const photos = (number: number) =>
  counted(number, {
    zero: 'لا صور',
    one: 'صورة واحدة',
    two: 'صورتان',
    few: '# صور',
    many: '# صورة',
    other: '# صورة',
  });
export const mentions = (number: number) =>
  counted(number, {
    zero: 'لا إشارات',
    one: 'إشارة واحدة',
    two: 'إشارتان',
    few: '# إشارات',
    many: '# إشارة',
    other: '# إشارة',
  });
