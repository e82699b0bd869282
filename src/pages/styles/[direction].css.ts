import type { APIRoute, GetStaticPaths } from 'astro';
import styles from '../../styles/right-to-left.css?inline';
import { languageTexts } from '../../texts/texts.ts';

/** The styles of pages that are read from right to left; there are none where no page is. */
export const getStaticPaths: GetStaticPaths = () =>
  languageTexts.direction === 'rtl' ? [{ params: { direction: 'right-to-left' } }] : [];

export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
