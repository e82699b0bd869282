import type { APIRoute, GetStaticPaths } from 'astro';
import { writeVocXml } from '../../../domain/programme/out/write-voc-xml.ts';
import type { VocSchedule } from '../../../domain/programme/out/voc-schedule.ts';
import { scheduleFile } from '../../../site/event/schedule-file.ts';
import { archive, site } from '../../../site/site.ts';

/** An event's programme as voc's schedule.xml, which Giggity and EventFahrplan read. */
export const getStaticPaths: GetStaticPaths = () =>
  archive.events.flatMap((event) => {
    const schedule = scheduleFile(event, site);
    return schedule ? [{ params: { event: event.id }, props: { schedule } }] : [];
  });

export const GET: APIRoute<{ schedule: VocSchedule }> = ({ props: { schedule } }) =>
  new Response(writeVocXml(schedule), { headers: { 'content-type': 'application/xml' } });
