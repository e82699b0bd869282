import type { APIRoute } from 'astro';
import styles from '../../styles/timetable/timetable-grid.css?inline';

/** What makes a programme's list a grid. A sheet of its own, since each page says at which width it has room for its rooms. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
