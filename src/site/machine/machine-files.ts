import type { CaptionTrack, Talk } from '../../domain/model/archive.ts';
import type { LanguageBuild } from '../language/language-of-build.ts';
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

/** What only the archive's folder and the build tell. */
export interface ReadFromFolder {
  /** The transcripts of a talk that have a page of their own. */
  readonly apart: (talk: Talk) => readonly CaptionTrack[];
  readonly cues: ReadCues;
  /** Which of the site’s languages this is; absent where there is one. */
  readonly build?: LanguageBuild;
}

/** Every file of the site that programs read; a page links each, or another of them does. */
export function machineFiles(
  context: MachineContext,
  { apart, cues, build }: ReadFromFolder,
): MachineFile[] {
  const robots = robotsText(context);
  const kept = [
    ...feedFiles(context),
    ...calendarFiles(context),
    ...transcriptFiles(context, cues),
    ...oembedFiles(context),
    ...dataFiles(context),
  ];
  return [
    ...sitemapFiles(sitemapPages(context, apart), context, build),
    ...(robots === undefined
      ? []
      : [{ address: context.urls.robots, type: 'text/plain', text: () => robots }]),
    ...kept,
    ...movedFiles(context, kept),
    { address: context.urls.llms, type: 'text/plain', text: () => llmsText(context) },
  ];
}
