import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { suggestedAddresses } from '../site/address/suggested-addresses.ts';

export const GET: APIRoute = () => Response.json(suggestedAddresses(site.archive, site.urls));
