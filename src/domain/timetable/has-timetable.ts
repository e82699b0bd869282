import { minuteOf } from '../days/day.ts';

/** Whether an event has a programme to show: the minute is known at which any talk of it begins. */
export const hasTimetable = (
  event: { readonly talkIds: readonly string[] },
  { talkById }: { readonly talkById: ReadonlyMap<string, { readonly start?: string }> },
): boolean => event.talkIds.some((id) => minuteOf(talkById.get(id)?.start) !== undefined);
