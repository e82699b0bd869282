import type { APIRoute, GetStaticPaths } from 'astro';
import type { Talk } from '../../../../../domain/model/archive.ts';
import { drawCover } from '../../../../../site/picture/poster/draw-cover.ts';
import { archive, isFirstLanguage, site } from '../../../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  archive.talks
    .filter((talk) => isFirstLanguage && !site.pictures.thumbnail(talk))
    .map((talk) => ({ params: { event: talk.eventId, talk: talk.slug }, props: { talk } }));

export const GET: APIRoute<{ talk: Talk }> = ({ props: { talk } }) =>
  new Response(drawCover({ seed: talk.id, hue: archive.eventById.get(talk.eventId)?.hue ?? 264 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
