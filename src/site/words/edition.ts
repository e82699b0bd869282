import type { Archive } from '../../domain/model/archive.ts';

/**
 * The day of the newest thing an archive holds, `2024-04-02`: a recording that came out or went, a photo, a talk
 * that can be watched. Never the build's clock, so that two builds of one archive say the same. What is only
 * announced does not count. Undefined where nothing has a day.
 */
export function editionOf({ talks, photos, events }: Archive): string | undefined {
  const days = [
    ...talks.flatMap(({ state, day, publishedDay }) => [
      publishedDay,
      'since' in state ? state.since : undefined,
      state.is === 'published' ? day : undefined,
    ]),
    ...photos.map(({ takenAt }) => takenAt?.slice(0, 10)),
  ].filter((day) => day?.length === 10);
  const held = days.length > 0 ? days : events.map(({ endDay, startDay }) => endDay ?? startDay);
  return held.reduce(
    (newest, day) =>
      day !== undefined && day.length === 10 && (newest === undefined || day > newest)
        ? day
        : newest,
    undefined,
  );
}
