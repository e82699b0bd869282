/**
 * How wide a text is about to be in a bold sans serif, in ems. Nobody knows which font will draw it, so
 * the figures lean to the wide side.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(sign)) return 0;
  if (/[ilj.,:;'’‘|!()[\]]/.test(sign)) return 0.34;
  if (/[frt\s/-]/.test(sign)) return 0.38;
  if (/[mwMWQ@%&—…]/.test(sign)) return 0.95;
  if (WIDE.test(sign)) return 1.02;
  if (/\p{Lu}/u.test(sign)) return 0.74;
  return 0.62;
}

const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}|[\u3000-\u303f\uff00-\uff60]/u;
