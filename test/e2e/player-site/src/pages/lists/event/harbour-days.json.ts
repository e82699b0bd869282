import type { APIRoute } from 'astro';
import type { ListFile } from '../../../../../../../src/player/lists/list-file.ts';
import { OPENING, TIDES } from '../../../harbour.ts';

const list: ListFile = {
  name: 'Harbour Days',
  talks: [OPENING, TIDES].map(({ key, title, speakers, start, end }) => ({
    id: key,
    title,
    href: `/archive/${key.split('/')[1] ?? ''}/`,
    by: speakers,
    seconds: (end ?? start) - start,
  })),
};

export const GET: APIRoute = () => Response.json(list);
