import { describeLicence, type Licence } from '../schema/licences/licence.ts';

/** The one thing a published photo says of itself. */
export interface PhotoCredit {
  readonly credit?: string | undefined;
  readonly licence?: Licence | undefined;
}

/**
 * The XMP packet of a published photo: credit (as creator, credit line and rights) and licence, by the IPTC
 * Photo Metadata Standard’s properties, and nothing else. Undefined where there is nothing to say.
 */
export function creditXmp({ credit, licence }: PhotoCredit): string | undefined {
  const known =
    licence === undefined || licence === 'unknown' ? undefined : describeLicence(licence);
  if (credit === undefined && known === undefined) return undefined;
  const rights = [credit && `© ${credit}`, known?.name].filter(Boolean).join(', ');
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    credit === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(credit)}</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(rights)}</rdf:li></rdf:Alt></dc:rights>`,
    known === undefined
      ? ''
      : `<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(known.name)}</rdf:li></rdf:Alt></xmpRights:UsageTerms>`,
    known?.url === undefined
      ? ''
      : `<xmpRights:WebStatement>${escapeXml(known.url)}</xmpRights:WebStatement>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Characters XML 1.0 does not allow would make the whole packet unreadable.
const escapeXml = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark);
