import type { Event } from '../../domain/model/archive.ts';
import { vocSchedule, type VocSchedule } from '../../domain/programme/out/voc-schedule.ts';
import type { SiteContext } from '../context/site-context.ts';

/** An event's programme for other programs; undefined where no session of it has a time. Addresses are absolute. */
export function scheduleFile(
  event: Event,
  { archive, urls }: Pick<SiteContext, 'archive' | 'urls'>,
): VocSchedule | undefined {
  const home = archive.settings.url;
  return vocSchedule(event, archive, (talk) => {
    if (home === undefined || !/^https?:/i.test(home)) return undefined;
    const path = urls.path(talk ? urls.talk(talk) : urls.event(event.id));
    return `${home.replace(/\/+$/, '')}/${path}`;
  });
}
