import { decodeHTML } from 'entities/decode';

/** A tag or a text of an XML file, in the order they stand; `line` counts from 1. */
export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly prefix: string;
      readonly name: string;
      /** By name without prefix, `xml:lang` as `lang`; `xmlns:x` as it stands. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly closed: boolean;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly prefix: string; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly line: number };

const piece =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<(\/?)(?:([\w.-]{1,60}):)?([\w.-]{1,60})([^<>]{0,20000}?)(\/?)>|([^<]+|<)/g;
const attribute = /([\w:.-]{1,80})\s*=\s*(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;

/**
 * Takes XML apart without judging it: what a parser would refuse (a cut file, a bare `&`, a wrong end tag) still
 * gives its pieces. Written here because captions are often cut, and parsers give up on those.
 */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  let line = 1;
  for (const match of text.matchAll(piece)) {
    const [whole, data, slash, prefix = '', name, source = '', closed, words] = match;
    const here = line;
    for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) line += 1;
    if (data !== undefined) yield { kind: 'text', text: data, line: here };
    else if (words !== undefined) yield { kind: 'text', text: decodeHTML(words), line: here };
    else if (name === undefined) continue;
    else if (slash === '/') yield { kind: 'close', prefix, name };
    else {
      const attributes = readAttributes(source);
      yield { kind: 'open', prefix, name, attributes, closed: closed === '/', line: here };
    }
  }
}

function readAttributes(source: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    const key = name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1);
    values.set(key, decodeHTML(double ?? single ?? ''));
  }
  return values;
}
