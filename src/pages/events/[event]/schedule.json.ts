import type { APIRoute, GetStaticPaths } from 'astro';
import { vocJson } from '../../../domain/programme/out/write-voc-json.ts';
import { hasVocSchedule } from '../../../domain/programme/out/voc-schedule.ts';
import type { Event } from '../../../domain/model/archive.ts';
import { scheduleFile } from '../../../site/event/schedule-file.ts';
import { archive, isFirstLanguage, site } from '../../../site/site.ts';

/** An event's programme as voc's schedule.json. */
export const getStaticPaths: GetStaticPaths = () =>
  archive.events
    .filter((event) => isFirstLanguage && hasVocSchedule(event, archive))
    .map((event) => ({ params: { event: event.id }, props: { event } }));

export const GET: APIRoute<{ event: Event }> = ({ props: { event } }) => {
  const schedule = scheduleFile(event, site);
  return schedule ? Response.json(vocJson(schedule)) : new Response(null, { status: 404 });
};
