import type { APIRoute } from 'astro';
import styles from '../../styles/timetable/timetable.css?inline';

/** The styles of programmes, which no other page needs. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
