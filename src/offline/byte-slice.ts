/**
 * The part of a file a `Range` header asks for, as a host would send it: 206, or 416 where it is beyond the end. A
 * header that asks for anything but one range gets the whole.
 */
export async function sliceOf(whole: Response, range: string): Promise<Response> {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range.trim());
  if (!asked) return whole;
  const bytes = await whole.arrayBuffer();
  const start = Number(asked[1]);
  const end = Math.min(asked[2] ? Number(asked[2]) : Infinity, bytes.byteLength - 1);
  const headers = new Headers({
    'content-type': whole.headers.get('content-type') ?? 'application/octet-stream',
  });
  if (start > end) {
    headers.set('content-range', `bytes */${bytes.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end}/${bytes.byteLength}`);
  return new Response(bytes.slice(start, end + 1), { status: 206, headers });
}
