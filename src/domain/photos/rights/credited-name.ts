import { holderIn } from './holders-name.ts';
import { nameCreativeCommons } from './name-creative-commons.ts';
import { plainText } from './plain-text.ts';
import { isReserved } from './reserved-words.ts';
import { speaksOfRights } from './rights-words.ts';

const divided = /\s*(?:[|;/·•]|,|\s[–—-]\s|\n|\(|\)|\. )\s*/u;

/**
 * The name in a credit line, a by-line or a notice: what remains when the parts that speak of rights are gone.
 * Undefined where nothing does.
 */
export function creditedName(text: string | undefined): string | undefined {
  const whole = (text ?? '').replace(/<[^>]{0,500}>/g, ' ');
  if (!mentionsRights(whole)) return nameOf(whole);
  const parts = whole
    .replace(/(?:https?:\/\/|\b(?:www\.)?creativecommons\.org\/)\S*/giu, ' ')
    .split(divided)
    .filter((part) => part !== '' && !/\d\.\d/u.test(part) && !mentionsRights(part));
  return nameOf(parts.join(', '));
}

/** Names of several people, each once. */
export function creditedNames(texts: readonly string[]): string | undefined {
  const names = [...new Set(texts.flatMap((text) => creditedName(text) ?? []))];
  const last = names.at(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last ?? ''}`;
}

function mentionsRights(text: string): boolean {
  const plain = plainText(text);
  const { licences, unclear } = nameCreativeCommons(plain);
  return licences.length + unclear.length > 0 || isReserved(plain) || speaksOfRights(plain);
}

function nameOf(text: string): string | undefined {
  const name = holderIn(text);
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}
