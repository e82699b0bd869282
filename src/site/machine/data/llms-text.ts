import type { MachineContext } from '../../context/machine-context.ts';
import { daysOf } from '../../event/event-facts.ts';
import { machineTexts } from '../../../texts/texts.ts';

/** More events than this are found by the list of all of them. */
const MOST_EVENTS = 200;

/** What is here and where, in Markdown, for language models (llmstxt.org). */
export function llmsText({ archive, urls, whole }: MachineContext): string {
  const { title, tagline, about } = archive.settings;
  const link = (label: string, address: string, more = '') =>
    `- [${plain(label)}](${whole(address)})${more === '' ? '' : `: ${plain(more)}`}`;
  return [
    `# ${plain(title)}`,
    `> ${plain(tagline)}`,
    ...(about === undefined ? [] : [plain(about)]),
    `## ${machineTexts.data}`,
    [
      link(machineTexts.archiveData, urls.data, machineTexts.archiveDataHolds),
      link(machineTexts.eventSchema, urls.eventSchema),
      link(machineTexts.allPages, urls.sitemap),
    ].join('\n'),
    `## ${machineTexts.events}`,
    archive.events
      .slice(0, MOST_EVENTS)
      .map((event) => link(event.name, urls.eventData(event.id), daysOf(event)))
      .join('\n'),
    '',
  ].join('\n\n');
}

/** A text on one line, in which nothing is markup. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#]/g, '\\$&');
