import { deflateRawSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { manifestPath, versionFolder } from '../../search/index-files.ts';
import { archive, archiveFolder } from '../../site/archive.ts';
import { buildArchiveIndex } from '../../site/search/build-index.ts';

const folder = 'search/';
const version = 'draft';

/**
 * The search index for `npm run dev`. A built site gets its files from `buildSite`, beside the pages: of a
 * large archive they are too many to go through as pages.
 */
export function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { files, manifest } = buildArchiveIndex(archiveFolder, archive);
  const page = (path: string, bytes: Uint8Array) => ({
    params: { file: path.slice(folder.length) },
    props: { bytes },
  });
  const pages = Array.from(files, ({ path, bytes }) =>
    page(`${versionFolder(version)}/${path}`, deflateRawSync(bytes)),
  );
  return [...pages, page(manifestPath, Buffer.from(JSON.stringify(manifest(version))))];
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });
