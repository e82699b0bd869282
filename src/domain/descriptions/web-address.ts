/** An address as a page may link to it, `https://` before one written without; undefined where it is none. */
export function webAddress(written: string): string | undefined {
  const whole = /^https?:\/\//iu.test(written)
    ? written
    : /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(written)
      ? `https://${written}`
      : '';
  if (whole.length > 2_000 || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, username, href } = new URL(whole);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname.includes('.') && username === '' ? href : undefined;
}
