const PARTICLES = new Set(
  'af al ap av ben bin binti da dal dalla das de degli dei del della den der des di do dos du e el ibn la le op san st ten ter till van vom von y zu zum zur'.split(
    ' ',
  ),
);
const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|sir|dame|fr)\.?$/iu;
const GENERATION = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$|^(?:ph\.?d|m\.?d)\.?$/iu;
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u;
/** Each letter can be read in one way only, so that a long word which is no name is told as fast as any. */
const CAPITALISED =
  /^\p{Lu}\p{M}*[\p{Ll}\p{M}][\p{L}\p{M}]*(?:[’'‘-][\p{L}\p{M}]+)*$|^\p{Lu}[’'‘]\p{Lu}\p{Ll}+$/u;
const SHOUTED = /^[\p{Lu}\p{M}’'-]{2,}$/u;
const HUMP = /[\p{Ll}][\p{Lu}]/u;
const SURNAME_HUMP = /^(?:Mc|Mac|Fitz|De|Di|Du|Da|La|Le|Lo|Van|Von|Ven|Vander|O|D|L)[’']?\p{Lu}/u;
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々]+$/u;
const HAS_EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LATIN = /\p{Script=Latin}/u;
const POSSESSIVE = /[’'‘]s$/iu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export type NameWord =
  | 'capitalised'
  | 'shouted'
  | 'initial'
  | 'particle'
  | 'title'
  | 'han'
  | 'kana'
  | 'hump'
  | 'handle'
  | 'lower'
  | 'odd';

/** What a word of a possible name looks like; `title` is an honorific or a generation ("Dr.", "Jr."). */
export function nameWord(word: string): NameWord {
  if (HONORIFIC.test(word) || GENERATION.test(word)) return 'title';
  if (PARTICLES.has(word)) return 'particle';
  // What most words are, told without the letters of all writings.
  if (/^[A-Z][a-z]+$/.test(word)) return 'capitalised';
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (INITIAL.test(word)) return 'initial';
  if (POSSESSIVE.test(word) || (LATIN.test(word) && HAS_EASTERN.test(word))) return 'odd';
  if (EASTERN.test(word)) return KANA.test(word) ? 'kana' : 'han';
  if (/^@[\p{L}\p{N}_.-]+$/u.test(word)) return 'handle';
  if (HUMP.test(word.replace(/-\p{Lu}/gu, '')) && !SURNAME_HUMP.test(word)) return 'hump';
  if (CAPITALISED.test(word)) return 'capitalised';
  if (SHOUTED.test(word)) return 'shouted';
  if (/^[\p{L}\p{M}’'-]+$/u.test(word)) return 'lower';
  if (/^[\p{L}\p{N}_-]+$/u.test(word)) return 'handle';
  return 'odd';
}
