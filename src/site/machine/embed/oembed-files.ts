import type { Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { talkShareImage } from '../../picture/share-image.ts';
import { watchableHere } from '../structured/talk-data.ts';
import { joinNames } from '../../words/words.ts';
import type { MachineFile } from '../machine-file.ts';
import { plainJson } from '../text/plain-json.ts';
import { embedSnippet, frameSize } from './embed-snippet.ts';

/** Whether other sites are offered to show a talk: where it plays. */
export const isOffered = (talk: Talk): boolean => watchableHere(talk) !== undefined;

/** What sites ask for that show a talk by its address (oEmbed 1.0). */
export const oembedFiles = (context: MachineContext): MachineFile[] =>
  context.archive.talks.filter(isOffered).map((talk) => ({
    address: context.urls.oembed(talk),
    type: 'application/json',
    text: () => plainJson(oembedOf(talk, context)),
    of: () => talk,
  }));

/** A static file cannot answer `maxwidth`, so it is small and takes the width it is given. */
export function oembedOf(talk: Talk, context: MachineContext): Readonly<Record<string, unknown>> {
  const { archive, urls, whole } = context;
  const image = talkShareImage(talk, context);
  const names = talk.speakers.map(({ as }) => as);
  const [first] = talk.speakers;
  return {
    type: 'rich',
    version: '1.0',
    title: talk.title,
    html: embedSnippet(whole(urls.embedTalk(talk)), talk.title),
    ...frameSize,
    provider_name: archive.settings.title,
    provider_url: whole(urls.home),
    ...(first
      ? { author_name: joinNames(names), author_url: whole(urls.person(first.personId)) }
      : {}),
    ...(image
      ? {
          thumbnail_url: whole(image.src),
          thumbnail_width: image.width,
          thumbnail_height: image.height,
        }
      : {}),
  };
}
