import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { suggestedAddresses } from '../site/suggested-addresses.ts';

export const GET: APIRoute = () => Response.json(suggestedAddresses(site));
