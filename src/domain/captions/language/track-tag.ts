/** What the tag of a track of captions says. */
export interface TrackTag {
  /** A BCP 47 tag. */
  readonly language: string;
  /** A machine translated it out of another language. */
  readonly translated: boolean;
}

/** yt-dlp writes a translation as TARGET-SOURCE; these are what YouTube hears, and so translates from. */
const heard = new Set(
  'ar bn cs da de el en es fi fr hi hu id it iw he ja ko ms nl no pl pt ro ru sv ta te th tr uk vi zh'.split(
    ' ',
  ),
);
/** Regions that are spelled like such a language, with languages that are at home in them. */
const atHome = new Set(
  'ca-es gl-es eu-es an-es es-ar sv-fi se-fi sl-it de-it fr-it zh-id en-id jv-id bs-ms en-ms hi-bn ga-en'.split(
    ' ',
  ),
);
const locale = String.raw`[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?`;
/** The id of a named track: six characters of any kind, or eleven. */
const named = new RegExp(`^(${locale}(?:-${locale})?)-([A-Za-z0-9]{6}|[\\w-]{11})$`);
const fromSource = new RegExp(`^(${locale})-(?:a-)?(${locale})$`);
const wellFormed = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/**
 * Reads a track's tag as YouTube and yt-dlp write it: `pt-br`, `en-j3PyPqV-e1s` and `en-eYtPlI` (a named track),
 * `de-en` and `zh-Hans-en` (translated from English). Undefined for what is no tag.
 */
export function readTrackTag(text: string): TrackTag | undefined {
  const plain = dropName(text.trim().replaceAll('_', '-'));
  const [, target, source = ''] = fromSource.exec(plain) ?? [];
  if (target !== undefined && isTranslation(target, source)) {
    const language = canonical(target);
    if (language !== undefined) return { language, translated: true };
  }
  const language = canonical(plain);
  return language === undefined ? undefined : { language, translated: false };
}

/** An id mixes small letters with capitals, digits or signs in a way no part of a tag does. */
function dropName(tag: string): string {
  const [, before = '', id = ''] = named.exec(tag) ?? [];
  const mixed = /[a-z]/.test(id) && /[A-Z\d_-]/.test(id.slice(1));
  const allCapitals = /^[A-Z\d]{6}$/.test(id) && /\d/.test(id);
  return mixed || allCapitals ? before : tag;
}

/** Small letters are a language; `pt-br` is one all the same, as nobody translates from Breton. */
function isTranslation(target: string, source: string): boolean {
  const [base = ''] = source.split('-');
  if (!heard.has(base)) return false;
  if (source === base && !target.includes('-')) {
    if (atHome.has(`${target}-${source}`)) return false;
    // `de-de` may be either; of `en-en` only one half of it is a region.
    return target !== source || !isRegion(source);
  }
  return true;
}

function isRegion(code: string): boolean {
  const upper = code.toUpperCase();
  return (
    new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(upper) !== undefined
  );
}

function canonical(tag: string): string | undefined {
  if (!wellFormed.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
