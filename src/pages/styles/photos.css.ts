import type { APIRoute } from 'astro';
import styles from '../../styles/photos/photos.css?inline';

/** The styles of photos’ pages and lists, which no other page needs. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
