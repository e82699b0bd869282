import type { APIRoute, GetStaticPaths } from 'astro';
import { thisArchiveFolder } from '../../site/this-archive.ts';
import { renderPicture } from '../../site/picture/photo-images.ts';
import { allRenditions, type Rendition } from '../../site/picture/pictures.ts';
import { archive } from '../../site/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allRenditions(archive.photos, archive.talks).map((rendition) => ({
    params: { name: rendition.name },
    props: { rendition },
  }));

export const GET: APIRoute<{ rendition: Rendition }> = async ({ props: { rendition } }) =>
  new Response(await renderPicture(thisArchiveFolder, rendition), {
    headers: { 'content-type': rendition.format === 'avif' ? 'image/avif' : 'image/jpeg' },
  });
