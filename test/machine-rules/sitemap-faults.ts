import { readXml, textsOf, type XmlNode } from './xml-tree.ts';

const VIDEO_ORDER =
  'video:thumbnail_loc video:title video:description video:content_loc video:player_loc video:duration video:publication_date'.split(
    ' ',
  );

/**
 * What is wrong with a file of a sitemap, by the rules of the schemas of sitemaps.org (0.9) and of the image and
 * video extensions (1.1), as lines that name the rule.
 */
export function sitemapFaults(text: string): string[] {
  let root: XmlNode;
  try {
    root = readXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const index = root.name === 'sitemapindex';
  const faults: string[] = [];
  if (root.attributes['xmlns'] !== 'http://www.sitemaps.org/schemas/sitemap/0.9')
    faults.push('namespace');
  if (!index && root.name !== 'urlset') faults.push('root element');
  if (root.children.length === 0) faults.push('empty');
  if (root.children.length > 50_000) faults.push('more than 50,000 addresses');
  if (Buffer.byteLength(text) > 50 * 1024 * 1024) faults.push('more than 50 MB');
  const addresses = root.children.flatMap((child) => textsOf(child, 'loc'));
  if (new Set(addresses).size < addresses.length) faults.push('an address twice');
  for (const child of root.children) {
    if (child.name !== (index ? 'sitemap' : 'url')) faults.push(`element ${child.name}`);
    const [first] = child.children;
    if (first?.name !== 'loc' || textsOf(child, 'loc').length !== 1) faults.push('loc not first');
    faults.push(...child.children.flatMap(extensionFaults));
  }
  for (const address of [...addresses, ...everyAddress(root)]) {
    if (!/^https?:\/\//.test(address) || address.length > 2_048) faults.push('no whole address');
  }
  return faults;
}

function extensionFaults(node: XmlNode): string[] {
  if (node.name === 'image:image')
    return textsOf(node, 'image:loc').length === 1 ? [] : ['image without loc'];
  if (node.name !== 'video:video') return [];
  const faults: string[] = [];
  const names = node.children.map(({ name }) => name);
  const places = names.map((name) => VIDEO_ORDER.indexOf(name));
  if (places.some((place, at) => place <= (places[at - 1] ?? -1)))
    faults.push('video out of order');
  for (const name of VIDEO_ORDER.slice(0, 3))
    if (!names.includes(name)) faults.push(`${name} missing`);
  if (!names.includes('video:content_loc') && !names.includes('video:player_loc'))
    faults.push('video without player');
  const length = textsOf(node, 'video:duration')[0];
  if (length !== undefined && !(Number.isInteger(Number(length)) && Number(length) <= 28_800))
    faults.push('video length');
  if ((textsOf(node, 'video:title')[0]?.length ?? 0) > 200) faults.push('video title too long');
  return faults;
}

const everyAddress = (node: XmlNode): string[] => [
  ...(node.name.endsWith('_loc') || node.name === 'image:loc' ? [node.text] : []),
  ...node.children.flatMap(everyAddress),
];
