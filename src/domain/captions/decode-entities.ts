import { namedCharacters, namesWithoutSemicolon } from './named-characters.ts';

const reference = /&(?:#(\d{1,10});?|#[xX]([0-9a-fA-F]{1,10});?|([A-Za-z][A-Za-z0-9]{1,31})(;?))/g;
const longestShortName = 6;

/** What 0x80–0x9F mean in a numeric reference: HTML reads them as Windows-1252. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Replaces HTML character references, named and numeric, once: `&amp;lt;` reads `&lt;`. By HTML's rules, so
 * `&amp` and `&notit;` need no semicolon where HTML needs none, and an unknown name stays as it stands.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    reference,
    (
      whole: string,
      decimal: string | undefined,
      hex: string | undefined,
      name: string,
      semicolon: string,
    ) => {
      if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
      if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
      return fromName(name, semicolon) ?? whole;
    },
  );
}

function fromName(name: string, semicolon: string): string | undefined {
  const exact = semicolon === ';' ? namedCharacters.get(name) : undefined;
  if (exact !== undefined) return exact;
  for (let length = Math.min(name.length, longestShortName); length >= 2; length -= 1) {
    const short = name.slice(0, length);
    if (!namesWithoutSemicolon.has(short)) continue;
    const rest = length === name.length ? '' : name.slice(length) + semicolon;
    return (namedCharacters.get(short) ?? '') + rest;
  }
  return undefined;
}

function fromCodePoint(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return windows1252.charAt(point - 0x80);
  const unreadable = point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
  return unreadable ? '\ufffd' : String.fromCodePoint(point);
}
