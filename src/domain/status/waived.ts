import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { Gap, GapItem } from './gap.ts';

/** Whether somebody has said that an event can do without something, for whichever reason. */
export type IsWaived = (gap: Gap, item: GapItem) => boolean;

/** What archive.yaml, event.yaml and corrections.yaml say is not needed of an event. */
export function waiversOf(
  { settings }: ArchiveSources,
  { id, event, corrections }: EventSources,
): IsWaived {
  const whole = [...(settings.notNeeded ?? []), ...(event.notNeeded ?? [])];
  return ({ what }, { ids }) =>
    whole.some(
      (waiver) =>
        waiver.what === what &&
        (waiver.for === undefined || waiver.for.some((one) => one === id || ids.includes(one))),
    ) ||
    corrections.some(
      ({ notNeeded, talk, video }) =>
        notNeeded?.includes(what) === true &&
        ids.some((one) => one === talk || one === video || one === `video:${video ?? ''}`),
    );
}
