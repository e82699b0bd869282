import type { APIRoute, GetStaticPaths } from 'astro';
import type { MachineFile } from '../site/machine/machine-file.ts';
import { machineFiles } from '../site/machine/machine-files.ts';
import { leftFiles } from '../site/machine/leave-files.ts';
import { isFirstLanguage, languageBuild, machine, urls } from '../site/site.ts';
import { placeTranscripts } from '../site/talk/transcripts.ts';
import { captionSizeHere, readTalkTranscript } from '../site/this-archive.ts';

/**
 * All that programs read: sitemap, feeds, calendars, data. None where no whole address can be written. A build
 * writes them beside its pages; only `npm run dev` serves them from here.
 */
export const getStaticPaths = (() => {
  if (machine === undefined || !isFirstLanguage) return [];
  const files = machineFiles(machine, {
    apart: (talk) => placeTranscripts(talk, captionSizeHere).apart,
    cues: readTalkTranscript,
    build: languageBuild,
  }).map((file) => ({ path: urls.path(file.address), file }));
  if (import.meta.env.PROD) {
    leftFiles.leave(files);
    return [];
  }
  return files.map(({ path, file }) => ({ params: { machine: path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: MachineFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
