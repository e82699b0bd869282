/** What an event’s programme says once somebody acts: filters, stars, calendar file, links. */
import { counted } from './number.ts';

export const shown = (number: number, total: number) =>
  number === total
    ? counted(total, { one: 'The one session', other: 'All # sessions' })
    : `${number} of ${counted(total, { one: '# session', other: '# sessions' })}`;
export const noneShown = 'No session fits. Show all, or choose fewer filters.';
export const noStars = 'Press the star of a session, and it stands here.';

export const calendar = 'Calendar file';
export const calendarFailed = 'The times could not be loaded. Try again.';
export const noTimes = 'None of these sessions has a day yet.';
export const copyLink = 'Link for another device';
export const linkCopied = 'Link to your programme copied';
export const nameOf = (event: string) => `My programme of ${event}`;

export const fromLink = (number: number) =>
  counted(number, {
    one: 'This link brings # session.',
    other: 'This link brings # sessions.',
  });
export const keep = 'Add to my programme';
export const leave = 'Leave them';
export const kept = 'Added to your programme';

export const toNow = 'What is on now';
