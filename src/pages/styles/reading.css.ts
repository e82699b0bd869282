import type { APIRoute } from 'astro';
import styles from '../../styles/reading.css?inline';

/** The styles of transcripts, for pages that have one. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
