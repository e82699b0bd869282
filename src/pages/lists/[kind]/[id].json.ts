import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListFile } from '../../../player/lists/list-file.ts';
import { listFiles } from '../../../site/talk/list-files.ts';
import { site } from '../../../site/site.ts';

/** The talks of an event, a topic or a person in playing order, read when a list is played. */
export const getStaticPaths = (() =>
  listFiles(site).map(({ kind, id, file }) => ({
    params: { kind, id },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ListFile }> = ({ props }) => Response.json(props.file);
