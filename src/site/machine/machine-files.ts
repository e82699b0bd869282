import type { CaptionTrack, Talk } from '../../domain/model/archive.ts';
import type { MachineContext } from '../context/machine-context.ts';
import { calendarFiles } from './calendar/calendar-files.ts';
import { feedFiles } from './feed/feed-files.ts';
import { dataFiles } from './data/data-files.ts';
import { llmsText } from './data/llms-text.ts';
import { oembedFiles } from './embed/oembed-files.ts';
import type { MachineFile } from './machine-file.ts';
import { movedFiles } from './moved-files.ts';
import { robotsText } from './robots.ts';
import { sitemapFiles } from './sitemap/sitemap-files.ts';
import { sitemapPages } from './sitemap/sitemap-pages.ts';
import { transcriptFiles, type ReadCues } from './transcript-files.ts';

/** What only the archive's folder tells. */
export interface ReadFromFolder {
  /** The transcripts of a talk that have a page of their own. */
  readonly apart: (talk: Talk) => readonly CaptionTrack[];
  readonly cues: ReadCues;
}

/** Every file of the site that programs read; a page links each, or another of them does. */
export function machineFiles(
  context: MachineContext,
  { apart, cues }: ReadFromFolder,
): MachineFile[] {
  const robots = robotsText(context);
  const ofPages = [
    ...feedFiles(context),
    ...calendarFiles(context),
    ...transcriptFiles(context, cues),
    ...oembedFiles(context),
  ];
  return [
    ...sitemapFiles(sitemapPages(context, apart), context),
    ...(robots === undefined
      ? []
      : [{ address: context.urls.robots, type: 'text/plain', text: () => robots }]),
    ...ofPages,
    ...movedFiles(context, ofPages),
    ...dataFiles(context),
    { address: context.urls.llms, type: 'text/plain', text: () => llmsText(context) },
  ];
}
