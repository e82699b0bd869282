import type { APIRoute, GetStaticPaths } from 'astro';
import { eventPictures } from '../../../site/event/event-pictures.ts';
import { archive, site } from '../../../site/site.ts';

/** Small pictures of an event's talks and photos by their pages, for search results. */
export const getStaticPaths: GetStaticPaths = () =>
  archive.events.map(({ id }) => ({ params: { event: id } }));

export const GET: APIRoute = ({ params: { event = '' } }) =>
  Response.json(eventPictures(event, site));
