import type { Licence } from '../../schema/licences/licence.ts';
import { isHoldersName } from './holders-name.ts';
import { nameCreativeCommons } from './name-creative-commons.ts';
import { nameFreeDocumentation } from './name-free-documentation.ts';
import { plainText } from './plain-text.ts';
import { isReserved } from './reserved-words.ts';
import { speaksOfRights } from './rights-words.ts';

/** What one text of a file says of what may be done with the photo. */
export type RightsStatement =
  /** A licence the archive knows, or several to choose from. */
  | { readonly is: 'licence'; readonly licences: readonly Licence[] }
  /** Terms the archive does not know. */
  | { readonly is: 'unclear' }
  /** No terms: nothing, or who holds the rights. */
  | { readonly is: 'silent' };

/** Where a text stands: `terms` is for nothing but rights, `notice` may name the holder, `name` a person. */
export type RightsPlace = 'terms' | 'notice' | 'name';

/** Reads one text of a file. What it cannot read for certain is unclear, never silent. */
export function readStatement(text: string, place: RightsPlace): RightsStatement {
  const plain = plainText(text);
  if (plain === '') return { is: 'silent' };
  const named = nameCreativeCommons(plain);
  const documented = nameFreeDocumentation(named.rest);
  const licences = [...new Set([...named.licences, ...documented.licences])];
  const reserved = isReserved(plain) || /rightsstatements\.org\/(?:vocab|page)\/inc\b/.test(plain);
  if (reserved) {
    return licences.length + named.unclear.length > 0
      ? { is: 'unclear' }
      : { is: 'licence', licences: ['all-rights-reserved'] };
  }
  if (named.unclear.length > 0 || isDenied(plain)) return { is: 'unclear' };
  if (licences.length > 0) return fromMentions(licences);
  if (isPublicDomain(plain)) return { is: 'licence', licences: ['public-domain'] };
  if (place === 'terms' || speaksOfRights(plain)) return { is: 'unclear' };
  return place === 'name' || isHoldersName(text) ? { is: 'silent' } : { is: 'unclear' };
}

/** Several versions of one licence, or one beside the GFDL, are offered to choose from; others contradict. */
function fromMentions(licences: readonly Licence[]): RightsStatement {
  const kinds = new Set(
    licences
      .filter((licence) => !licence.startsWith('GFDL'))
      .map((licence) => licence.replace(/-\d.*/, '')),
  );
  return kinds.size > 1 ? { is: 'unclear' } : { is: 'licence', licences };
}

const denial =
  /(?:\b(?:not|never|isn.?t|nicht|kein\w*|except|unless|statt|instead of|pas|ne|non|nie)|не)[ ,:(]{1,3}(?:(?:under|unter|a|an|the|available|licensed|lizenziert|eine?r?|sous|licence|license|под) ){0,4}(?:https?:\/\/)?(?:cc[ -]|creative|creativecommons|gfdl|public domain|gemeinfrei)/;

const isDenied = (plain: string) => denial.test(plain);

const publicDomain =
  /^(?:this (?:work|photo|image|picture|file) is )?(?:in (?:the )?|released (?:in)?to (?:the )?|dedicated to (?:the )?)?(?:public[- ]domain|gemeinfrei|domaine public|dominio publico|(?:di )?pubblico dominio|publiek domein|domena publiczna|общественное достояние|パブリック ?ドメイン|公有[领領]域|公共[领領]域|公眾領域|퍼블릭 ?도메인)(?: work| image| photo)?[.!]?$/;

const isPublicDomain = (plain: string) =>
  publicDomain.test(plain.replace(/^(?:licen[sc]e|rights|copyright)[: ]+/, '')) ||
  /(?:useplus\.org\/ldf\/vocab\/|^)cs-pub$/.test(plain);
