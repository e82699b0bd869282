import type { APIRoute } from 'astro';
import styles from '../../styles/embed.css?inline';

/** The few styles of the embedded page: it is loaded on pages of others, beside all of theirs. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
