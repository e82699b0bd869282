import type { APIRoute } from 'astro';
import { archive, archiveFolder } from '../../site/archive.ts';
import { searchIndexFiles } from '../../site/search/build-index.ts';

const FOLDER = 'search/';

/** The search index, file by file; see src/search/build-search-index.ts for what they hold. */
export function getStaticPaths() {
  return [...searchIndexFiles(archiveFolder, archive)].map(({ path, bytes }) => ({
    params: { file: path.slice(FOLDER.length) },
    props: { bytes },
  }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });
