import { momentQuery } from '../../domain/moment-address.ts';

/** The page's address at a second of the recording, with nothing else in its query. */
export function momentLink(page: string, seconds: number): string {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  if (Number.isFinite(seconds) && seconds >= 1) url.search = momentQuery(seconds);
  return url.href;
}
