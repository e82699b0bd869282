import { creativeCommonsId, ports } from '../../schema/licences/creative-commons.ts';
import type { Licence } from '../../schema/licences/licence.ts';
import { countryName, countryPort } from './country-ports.ts';
import { elementsIn } from './licence-elements.ts';

/** A mention of a Creative Commons licence, and the text without it. */
interface Mentions {
  readonly licences: readonly Licence[];
  /** Mentions that name no licence there is, or not which. */
  readonly unclear: readonly string[];
  readonly rest: string;
}

const address = /(?:https?:\/\/)?(?:[a-z]+\.)?creativecommons\.org\/([^\s"'<>()\]]{0,120})/g;
const path =
  /^(?:licen[sc]es|publicdomain)\/([a-z+-]{2,16})(?:\/(\d\.\d))?(?:\/([a-z]{2,8})(?=$|[/.,;#?]))?/;
const short =
  /(?<![a-z])(?:\(?cc\)?|creative commons)[\s_:/-]{0,3}((?:by|nc|nd|sa)(?:[\s_/+-]{0,3}(?:by|nc|nd|sa)(?![a-z]))*)(?![a-z])[\s_,-]{0,3}(?:v(?:ersion|er)?\.? ?)?(\d(?:\.\d)?)?(?![\d.]*\d)((?:[\s_/-]{1,3}|, ?)(?:[a-z]{2}|igo|scotland)(?![a-z]))?/g;
const bare =
  /(?<![a-z-])(by(?:-(?:nc|nd|sa))+)[\s_-]{1,3}(?:v(?:ersion)?\.? ?)?(\d\.\d)(?!\d)((?:[\s_-])(?:[a-z]{2}|igo|scotland)(?![a-z]))?/g;
const zero =
  /(?<![a-z])cc[ -]?(?:0|zero)(?![.\d])(?:[ -]?1\.0)?(?: universal)?|creative commons (?:-|:)? ?(?:cc ?)?(?:zero|0)(?: 1\.0)?(?: universal)?/g;
const mark =
  /(?:creative commons )?(?:cc )?public domain mark(?: 1\.0)?|(?<![a-z])cc[ -]pdm(?:[ -]1\.0)?|(?<![a-z])pdm[ -]1\.0/g;
const long =
  /(?:creative commons|(?<![a-z])cc(?=[ :-]+(?:attribution|namens|attribu|atribu|reconoc|naamsv|uznanie|с указ|表示|署名|姓名|저작)))[^.;|©]{0,160}?(?:(\d\.\d)(?!\d)([^.;|()©]{0,40})|(?=$|[.;|©]))|attribution[ a-z/-]{0,80} (\d\.\d)(?!\d)([^.;|()©]{0,40})/g;

/** Finds the Creative Commons licences a plain text names: by address, short name or whole name. */
export function nameCreativeCommons(plain: string): Mentions {
  const licences: Licence[] = [];
  const unclear: string[] = [];
  const keep = (licence: Licence | undefined, mention: string) => {
    if (licence === undefined) unclear.push(mention.trim());
    else licences.push(licence);
    return ' ';
  };
  const rest = plain
    .replace(address, (mention, tail: string) => keep(fromAddress(tail), mention))
    .replace(mark, (mention) => keep('CC-PDM-1.0', mention))
    .replace(zero, (mention) => keep('CC0-1.0', mention))
    .replace(short, (mention, kind: string, version?: string, port?: string) =>
      keep(fromShort(kind, version, port, afterMention(plain, mention)), mention),
    )
    .replace(bare, (mention, kind: string, version: string, port?: string) =>
      keep(fromShort(kind, version, port, afterMention(plain, mention)), mention),
    )
    .replace(long, (mention, one?: string, place = '', other?: string, elsewhere = '') =>
      keep(fromWords(mention, one ?? other ?? '', `${place}${elsewhere}`), mention),
    );
  // A whole name is often followed by its short one, which says the version.
  const named = licences.length > 0 ? unclear.filter((text) => /\d/.test(text)) : unclear;
  return { licences, unclear: named, rest };
}

function fromAddress(tail: string): Licence | undefined {
  // Stryker disable next-line ArrayDeclaration: the whole of what was found is not looked at.
  const [, kind = '', version = '', place = ''] = path.exec(tail) ?? [];
  if (tail.startsWith('publicdomain/') || kind === 'zero') {
    if (version !== '' && version !== '1.0') return undefined;
    return kind === 'zero' ? 'CC0-1.0' : kind === 'mark' ? 'CC-PDM-1.0' : undefined;
  }
  const port = ports.has(place) && version !== '4.0' ? place : undefined;
  return creativeCommonsId({ elements: kind.toUpperCase().split('-'), version, port });
}

function fromShort(
  kind: string,
  version: string | undefined,
  code = '',
  after = '',
): Licence | undefined {
  if (version === undefined) return undefined;
  const whole = version.length === 1 ? `${version}.0` : version;
  const place = code.replace(/[^a-z]/g, '');
  // “CC BY 3.0 at …” is no licence of Austria: a country stands at the end, or behind a hyphen.
  const ends = /^\W*(?:$|[:,.;)\]|©]|licen[sc]e)/u.test(after);
  const coded = ports.has(place) && (ends || /[-_/]/.test(code));
  const port = coded ? place : countryName(after);
  return creativeCommonsId({
    // Stryker disable next-line ArrayDeclaration: a kind always holds one.
    elements: kind.toUpperCase().match(/BY|NC|ND|SA/g) ?? [],
    version: whole,
    port: whole === '4.0' ? undefined : port,
  });
}

function fromWords(mention: string, version: string, place: string): Licence | undefined {
  const elements = elementsIn(mention.slice(0, mention.indexOf(version)));
  const port = version === '4.0' ? undefined : countryPort(place);
  return creativeCommonsId({ elements, version, port });
}

const afterMention = (plain: string, mention: string) =>
  plain.slice(plain.indexOf(mention) + mention.length);
