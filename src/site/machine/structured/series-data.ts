import { defined } from '../../../domain/archive/defined.ts';
import { isExact } from '../../../domain/days/day.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import type { Series } from '../../../domain/model/archive.ts';
import type { StructuredThing } from './data-block.ts';

/** A series with its events; of each the day it began where it is sure. */
export function seriesData(
  { id, name, events }: Series,
  { urls, whole }: MachineContext,
): StructuredThing {
  const address = whole(urls.series(id));
  return {
    '@type': 'EventSeries',
    '@id': address,
    name,
    url: address,
    subEvent: events.map((event) => ({
      '@type': 'Event',
      '@id': whole(urls.event(event.id)),
      name: event.name,
      url: whole(urls.event(event.id)),
      ...defined({ startDate: isExact(event.startDay) ? event.startDay : undefined }),
    })),
  };
}
