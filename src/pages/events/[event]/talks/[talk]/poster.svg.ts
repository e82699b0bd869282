import type { APIRoute, GetStaticPaths } from 'astro';
import type { Talk } from '../../../../../domain/model/archive.ts';
import { drawPoster } from '../../../../../site/picture/poster/draw-poster.ts';
import { archive, isFirstLanguage, site } from '../../../../../site/site.ts';
import { joinNames, localeOf } from '../../../../../site/words/words.ts';

export const getStaticPaths: GetStaticPaths = () =>
  archive.talks
    .filter((talk) => isFirstLanguage && !site.pictures.thumbnail(talk))
    .map((talk) => ({ params: { event: talk.eventId, talk: talk.slug }, props: { talk } }));

export const GET: APIRoute<{ talk: Talk }> = ({ props: { talk } }) => {
  const event = archive.eventById.get(talk.eventId);
  const svg = drawPoster({
    seed: talk.id,
    title: talk.title,
    language: talk.language,
    people: joinNames(
      talk.speakers.map(({ as }) => as),
      localeOf(talk.language),
    ),
    event: event?.name ?? '',
    hue: event?.hue ?? 264,
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
