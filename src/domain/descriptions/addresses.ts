/** An address or handle in a line, with what stands before it there. */
export interface WrittenAddress {
  readonly url: string;
  readonly label: string;
  /** Whether the source cut it short. */
  readonly cut: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”，。、（）「」]+|(?<![\p{L}\p{N}._%+/@-])@[A-Za-z0-9_]{2,30}\b(?![.@]\w)|(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)*(?:github|gitlab|linkedin|twitter|mastodon|instagram|facebook|speakerdeck|slideshare)\.(?:com|io|org|net|social)\/[^\s<>"“”，。、（）「」]+/giu;

/** What no address is without: most lines hold neither. */
const MAY_HOLD_ONE = /[/@]|www\./i;

/** The addresses and handles of a line, in its order. */
export function findAddresses(line: string): WrittenAddress[] {
  if (!MAY_HOLD_ONE.test(line)) return [];
  const found: WrittenAddress[] = [];
  let from = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const whole = match[0];
    const url = bareAddress(whole);
    found.push({
      url,
      label: line.slice(from, match.index).trim(),
      cut: /(?:\.{3}|…)$/u.test(whole),
    });
    from = match.index + whole.length;
  }
  return found;
}

/** A line without its addresses. */
export const withoutAddresses = (line: string): string =>
  MAY_HOLD_ONE.test(line) ? line.replace(ADDRESS, ' ').trim() : line.trim();

function bareAddress(text: string): string {
  let url = text.replace(/[.,;:!?*'"’…]+$/u, '');
  while (/[)\]}）]$/u.test(url) && !balanced(url))
    url = url.slice(0, -1).replace(/[.,;:!?]+$/u, '');
  return url;
}

const balanced = (url: string): boolean =>
  (url.match(/[([{（]/gu)?.length ?? 0) >= (url.match(/[)\]}）]/gu)?.length ?? 0);
