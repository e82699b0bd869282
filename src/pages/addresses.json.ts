import type { APIRoute } from 'astro';
import { archive, urls } from '../site/site.ts';

/** Path and title of every page worth suggesting, for the page shown in place of a missing one. */
export const GET: APIRoute = () =>
  Response.json([
    ...archive.events.map((event) => [urls.event(event.id), event.name]),
    ...archive.talks.map((talk) => [urls.talk(talk), talk.title]),
    ...archive.people.map((person) => [urls.person(person.id), person.name]),
    ...archive.topics.map((topic) => [urls.topic(topic.id), topic.name]),
  ]);
