import { earliest } from '../../../domain/days/day.ts';
import type { Event, Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { talkShareImage } from '../../picture/share-image.ts';
import { clip, talkDescription } from '../../talk/talk-page.ts';
import { doiUrl, licenceOf } from '../../talk/talk-licence.ts';
import { talkStatus } from '../../talk/talk-status.ts';
import { formatDay } from '../../words/dates.ts';
import { formatLength } from '../../words/durations.ts';
import { joinNames, languageLabel, paragraphsOf, withWorkplace } from '../../words/words.ts';
import { feedTexts } from '../../../texts/texts.ts';
import { stableId } from '../text/stable-id.ts';
import { xmlText } from '../text/xml-text.ts';
import type { FeedEntry, FeedMedia } from './feed.ts';
import { mediaType } from './media-type.ts';

/** A day of which nothing is known but that it has been. */
const LONG_AGO = '1970-01-01';

/** A talk as every feed that names it shows it. */
export function talkEntry(talk: Talk, context: MachineContext): FeedEntry {
  const { archive, urls, whole } = context;
  const event = archive.eventById.get(talk.eventId);
  const media = mediaOf(talk);
  const picture = talkShareImage(talk, context);
  const { publishedDay } = talk;
  const licence = licenceOf(talk);
  return {
    id: `urn:uuid:${stableId(`talk:${talk.id}`)}`,
    page: whole(urls.talk(talk)),
    title: oneLine(talk.title),
    summary: talkDescription(talk, context),
    html: entryHtml(talk, event, context),
    language: talk.language,
    authors: talk.speakers.map(({ personId, as }) => ({
      name: oneLine(as),
      page: whole(urls.person(personId)),
    })),
    topics: talk.topics.flatMap(({ topicId }) => archive.topicById.get(topicId)?.name ?? []),
    updated: midnight(publishedDay ?? earliest(talk.day ?? event?.startDay ?? LONG_AGO)),
    transcripts: talk.captions.map(({ language }) => ({
      address: whole(urls.captions(talk, language)),
      language,
    })),
    ...(publishedDay === undefined ? {} : { published: midnight(publishedDay) }),
    ...(media ? { media } : {}),
    ...(picture ? { picture: whole(picture.src) } : {}),
    ...(licence ? { licence } : {}),
  };
}

const midnight = (day: string) => `${day}T00:00:00Z`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The recording of a talk as a file; a part of a longer one is asked for by its seconds. */
function mediaOf(talk: Talk): FeedMedia | undefined {
  if (talkStatus(talk)) return undefined;
  const recording = talk.recordings.find(({ file }) => file !== undefined && mediaType(file));
  const type = recording?.file && mediaType(recording.file);
  if (!recording?.file || !type) return undefined;
  const { file, start, end } = recording;
  const part = start > 0 || end !== undefined ? `#t=${[start, end].filter(isKnown).join(',')}` : '';
  return {
    address: new URL(file).href + part,
    type,
    ...(talk.duration === undefined ? {} : { seconds: Math.round(talk.duration) }),
  };
}

const isKnown = (second: number | undefined) => second !== undefined;

/** Everything a reader shows of a talk: who, where and when, its abstract, what it comes with. */
function entryHtml(talk: Talk, event: Event | undefined, { urls, whole }: MachineContext): string {
  const link = (href: string, text: string) => `<a href="${xmlText(href)}">${xmlText(text)}</a>`;
  const licence = licenceOf(talk);
  const by = joinNames(talk.speakers.map(({ as, affiliation }) => withWorkplace(as, affiliation)));
  const facts = [
    by && xmlText(by),
    event && link(whole(urls.event(event.id)), event.name),
    talk.day !== undefined && xmlText(formatDay(talk.day)),
    talk.duration !== undefined && xmlText(formatLength(talk.duration)),
    licence &&
      (licence.url === undefined ? xmlText(licence.name) : link(licence.url, licence.name)),
    talk.doi !== undefined && link(doiUrl(talk.doi), `doi:${talk.doi}`),
    xmlText(talkStatus(talk)?.headline ?? ''),
  ].filter(Boolean);
  const links = [
    link(whole(urls.talk(talk)), feedTexts.watch),
    ...talk.captions.map(({ language }) =>
      link(whole(urls.captions(talk, language)), feedTexts.transcriptIn(languageLabel(language))),
    ),
    ...talk.resources.map(({ label, url }) => link(url, label)),
  ];
  return [
    `<p>${facts.join(' · ')}</p>`,
    ...paragraphsOf(talk.abstract ?? '').map((text) => `<p>${xmlText(clip(text, 2_000))}</p>`),
    `<p>${links.join(' · ')}</p>`,
  ].join('\n');
}
