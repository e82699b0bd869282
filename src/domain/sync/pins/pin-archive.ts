import { eventIds } from '../../archive/moved-addresses.ts';
import { eventsHeld, seriesThings } from '../../archive/series/moved-series.ts';
import { updatePins } from '../../addresses/update-pins.ts';
import { eventHoldings, personHoldings, topicHoldings } from '../../addresses/holdings.ts';
import type { Archive } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import type { ArchivePins } from '../../schema/pins.ts';

/** The archive's own pins with one for each event, person, topic and series that had none. */
export function pinArchive({ pins, events }: ArchiveSources, archive: Archive): ArchivePins {
  const formers = Map.groupBy(
    [
      ...[...archive.movedPeople].map(([slug, id]) => ({ slug, mark: `person ${id}` })),
      ...archive.moved.flatMap(({ slug, to, is }) =>
        'id' in to && to.is === is ? [{ slug, mark: `${is} ${to.id}` }] : [],
      ),
    ],
    ({ mark }) => mark,
  );
  const at = (is: string, id: string, holds: readonly string[]) => ({
    key: id,
    slug: id,
    formerSlugs: (formers.get(`${is} ${id}`) ?? []).map(({ slug }) => slug),
    holds,
  });
  const hiddenEvents = new Set(events.filter(({ event }) => event.hidden).map(({ id }) => id));
  const ids = eventIds(archive, archive.moved);
  return {
    events: updatePins(
      pins.events,
      events
        .filter(({ event }) => !event.hidden)
        .map((event) => at('event', event.id, eventHoldings(event))),
      (id) => hiddenEvents.has(id),
    ),
    people: updatePins(
      pins.people,
      archive.people.map((person) =>
        at('person', person.id, personHoldings({ ...person, formerly: [] })),
      ),
      (id) => archive.withheldPeople.has(id),
    ),
    topics: updatePins(
      pins.topics,
      archive.topics.map((topic) => at('topic', topic.id, topicHoldings(topic))),
    ),
    series: updatePins(
      pins.series,
      seriesThings(archive.series, ids).map(({ key, holds }) => at('series', key, holds)),
      (key) => {
        const held = eventsHeld(pins.series, key);
        return held.some((id) => hiddenEvents.has(id)) && !held.some((id) => ids.has(id));
      },
    ),
  };
}
