/** The page's address at a second of the recording, with nothing else in its query. */
export function momentLink(page: string, seconds: number): string {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  const whole = Math.floor(seconds);
  if (Number.isFinite(whole) && whole > 0) url.searchParams.set('t', String(whole));
  return url.href;
}
