import type { APIRoute, GetStaticPaths } from 'astro';
import { thisArchiveFolder } from '../../site/this-archive.ts';
import { renderPicture } from '../../site/picture/photo-images.ts';
import { allRenditions, type Rendition } from '../../site/picture/pictures.ts';
import { leftRenditions } from '../../site/picture/leave-renditions.ts';
import { archive, isFirstLanguage, urls } from '../../site/site.ts';

/** Photos, stills and people’s pictures in every size. A build puts them beside its pages; only `npm run dev` serves them from here. */
export const getStaticPaths: GetStaticPaths = () => {
  if (!isFirstLanguage) return [];
  const renditions = allRenditions(archive);
  if (import.meta.env.PROD) {
    const left = renditions.map((one) => ({
      path: urls.path(urls.media(one.name)),
      rendition: one,
    }));
    leftRenditions.leave(left);
    return [];
  }
  return renditions.map((rendition) => ({
    params: { name: rendition.name },
    props: { rendition },
  }));
};

export const GET: APIRoute<{ rendition: Rendition }> = async ({ props: { rendition } }) =>
  new Response(await renderPicture(thisArchiveFolder, rendition), {
    headers: { 'content-type': rendition.format === 'avif' ? 'image/avif' : 'image/jpeg' },
  });
