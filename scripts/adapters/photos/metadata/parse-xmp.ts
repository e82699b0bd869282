import { createRequire } from 'node:module';
import type sax from 'sax';
import type { QualifiedAttribute, QualifiedTag } from 'sax';

// sax is CommonJS whose named exports Node cannot see.
const { parser: createParser } = createRequire(import.meta.url)('sax') as typeof sax;

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The namespaces that are read, by the prefix most programs give them. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://ns.adobe.com/exif/1.0/': 'exif',
  'http://cipa.jp/exif/1.0/': 'exifEX',
  'http://ns.adobe.com/tiff/1.0/': 'tiff',
  'http://creativecommons.org/ns#': 'cc',
  'http://web.resource.org/cc/': 'cc',
  'http://ns.useplus.org/ldf/xmp/1.0/': 'plus',
};

export interface XmpText {
  readonly text: string;
  /** Where the property is written in several languages, `x-default` or a tag. */
  readonly language?: string;
}

/** The properties of an XMP packet by name, `dc:rights`; each in the order it is written. */
export type XmpProperties = ReadonlyMap<string, readonly XmpText[]>;

const mostTexts = 2_000;

/**
 * Reads the properties of XMP: texts, lists and texts in several languages. What stands within another
 * property, such as the history of a picture put into this one, is not the picture's; only whom a licence is
 * to be had from is. What is no XML says nothing.
 */
export function parseXmp(packets: readonly string[]): XmpProperties {
  const properties = new Map<string, XmpText[]>();
  let kept = 0;
  for (const packet of packets) {
    readPacket(packet, (name, { text, ...more }) => {
      const words = text.trim();
      if (words === '' || kept >= mostTexts) return;
      kept += 1;
      const known = properties.get(name);
      if (known) known.push({ text: words, ...more });
      else properties.set(name, [{ text: words, ...more }]);
    });
  }
  return properties;
}

function readPacket(packet: string, keep: (name: string, text: XmpText) => void): void {
  const parser = createParser(true, { xmlns: true });
  const path: string[] = [];
  let property = '';
  let language: string | undefined;
  let text = '';
  parser.onopentag = (opened) => {
    const tag = opened as QualifiedTag;
    const name = nameOf(tag);
    const attributes = Object.values(tag.attributes);
    if (name === 'rdf:Description' && isOwn(path)) keepAttributes(attributes, keep);
    if (name !== 'rdf:li' && !name.startsWith('rdf:') && isOwn(path)) {
      property = name;
      text = '';
      language = undefined;
      const resource = attributes.find(({ uri, local }) => uri === rdf && local === 'resource');
      if (resource) keep(name, { text: resource.value });
    }
    if (name === 'rdf:li') {
      text = '';
      language = attributes.find(
        ({ prefix, local }) => prefix === 'xml' && local === 'lang',
      )?.value;
      const resource = attributes.find(({ uri, local }) => uri === rdf && local === 'resource');
      if (resource && isOwn(path.slice(0, -2))) keep(property, { text: resource.value });
    }
    path.push(name);
  };
  parser.onclosetag = () => {
    const name = path.pop() ?? '';
    const inList = name === 'rdf:li' && isOwn(path.slice(0, -2));
    if (inList || (name === property && isOwn(path))) {
      keep(property, { text, ...(language === undefined ? {} : { language }) });
    } else if (path.includes('plus:Licensor') && name.startsWith('plus:')) keep(name, { text });
    if (name !== 'rdf:li' || inList) text = '';
  };
  parser.ontext = (words) => (text += words);
  parser.oncdata = (words) => (text += words);
  parser.onerror = () => {
    parser.resume();
  };
  parser.write(packet).close();
}

/** Whether what stands here belongs to the picture itself: within one description, and nothing deeper. */
const isOwn = (path: readonly string[]) =>
  path.filter((name) => name !== 'x:xmpmeta' && name !== 'rdf:RDF' && name !== 'rdf:Description')
    .length === 0;

function keepAttributes(
  attributes: readonly QualifiedAttribute[],
  keep: (name: string, text: XmpText) => void,
): void {
  for (const { uri, local, value } of attributes) {
    const prefix = prefixes[uri];
    if (prefix !== undefined) keep(`${prefix}:${local}`, { text: value });
  }
}

function nameOf({ uri, local, name }: QualifiedTag): string {
  if (uri === rdf) return `rdf:${local}`;
  if (uri === 'adobe:ns:meta/') return `x:${local}`;
  const prefix = prefixes[uri];
  return prefix === undefined ? `${name}?` : `${prefix}:${local}`;
}
