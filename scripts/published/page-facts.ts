import { decodeHTMLAttribute } from 'entities/decode';

/** What of a page others may have linked, and where it leads. */
export interface PageFacts {
  /** What can stand behind `#`. */
  readonly ids: ReadonlySet<string>;
  /** Addresses in it, as they stand there. */
  readonly links: readonly string[];
  /** Where it leads at once, as pages at old addresses do. */
  readonly leadsTo?: string;
}

const MARKUP =
  /<(?:!--[\s\S]*?-->|(script|style)\b[\s\S]*?<\/\1>|[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>)/gi;
const ATTRIBUTE = /\s([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const REFRESH = /<meta\s[^>]*http-equiv="?refresh"?[^>]*content="\d+;\s*url=([^"]+)"/i;

/** Reads a page of ours, or of another program, without a browser. */
export function pageFacts(html: string): PageFacts {
  const ids = new Set<string>();
  const links: string[] = [];
  for (const [whole, holder] of html.matchAll(MARKUP)) {
    if (whole.startsWith('<!')) continue;
    const tag = holder === undefined ? whole : whole.slice(0, whole.indexOf('>') + 1);
    for (const [, name = '', quoted, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = decodeHTMLAttribute(quoted ?? single ?? bare ?? '');
      if (name.toLowerCase() === 'id') ids.add(value);
      if (name.toLowerCase() === 'href') links.push(value);
    }
  }
  const leadsTo = REFRESH.exec(html)?.[1];
  return { ids, links, ...(leadsTo !== undefined && { leadsTo: decodeHTMLAttribute(leadsTo) }) };
}
