import type { APIRoute, GetStaticPaths } from 'astro';
import { vocJson } from '../../../domain/programme/out/write-voc-json.ts';
import type { VocSchedule } from '../../../domain/programme/out/voc-schedule.ts';
import { scheduleFile } from '../../../site/event/schedule-file.ts';
import { archive, site } from '../../../site/site.ts';

/** An event's programme as voc's schedule.json. */
export const getStaticPaths: GetStaticPaths = () =>
  archive.events.flatMap((event) => {
    const schedule = scheduleFile(event, site);
    return schedule ? [{ params: { event: event.id }, props: { schedule } }] : [];
  });

export const GET: APIRoute<{ schedule: VocSchedule }> = ({ props: { schedule } }) =>
  Response.json(vocJson(schedule));
