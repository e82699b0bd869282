import { z } from 'zod';
import { defined } from '../../../domain/archive/defined.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { editionOf } from '../../words/edition.ts';
import type { MachineFile } from '../machine-file.ts';
import { plainJson } from '../text/plain-json.ts';
import {
  ArchiveDataSchema,
  EventDataSchema,
  type ArchiveData,
} from '../../../domain/schema/published-data.ts';
import { eventFileData } from './event-file-data.ts';

/** The archive as data: a list of events, a file an event, and their JSON Schemas. */
export function dataFiles(context: MachineContext): MachineFile[] {
  const { archive, urls } = context;
  const schema = (address: string, data: z.ZodType): MachineFile => ({
    address,
    type: 'application/schema+json',
    text: () => plainJson(z.toJSONSchema(data)),
    of: () => address,
  });
  return [
    {
      address: urls.data,
      type: 'application/json',
      text: () => plainJson(archiveData(context)),
    },
    ...archive.events.map((event) => ({
      address: urls.eventData(event.id),
      type: 'application/json',
      text: () => plainJson(eventFileData(event, context)),
      of: () => event,
    })),
    schema(urls.archiveSchema, ArchiveDataSchema),
    schema(urls.eventSchema, EventDataSchema),
  ];
}

/** The list of all events, people and topics. */
export function archiveData({ archive, urls, whole }: MachineContext): ArchiveData {
  return {
    $schema: whole(urls.archiveSchema),
    version: 1,
    title: archive.settings.title,
    page: whole(urls.home),
    ...defined({ edition: editionOf(archive) }),
    events: archive.events.map(({ id, name, startDay, talkIds }) => ({
      id,
      name,
      page: whole(urls.event(id)),
      data: whole(urls.eventData(id)),
      talks: talkIds.length,
      ...defined({ firstDay: startDay }),
    })),
    people: archive.people.map(({ id, name }) => ({ id, name, page: whole(urls.person(id)) })),
    topics: archive.topics.map(({ id, name }) => ({ id, name, page: whole(urls.topic(id)) })),
  };
}
