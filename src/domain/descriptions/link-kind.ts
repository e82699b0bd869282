import type { DescribedLink } from './described-talk.ts';
import type { Section } from './section-heading.ts';

const SLIDES_WORD =
  /\b(?:slides?|slide ?deck|deck|folien|diapositivas|diapos|transparencias|lâminas|láminas|apresentação|presentación|slajdy|prezentacja|support de présentation|keynote pdf)\b|スライド|资料|슬라이드|발표자료|幻灯/iu;
const CODE_WORD =
  /\b(?:code|source|sources|repo|repository|notebooks?|código|codigo|quellcode|github|gitlab|demo|examples?|kod|pr|pull request|project page)\b|代码|コード|소스/iu;
const TALK_WORD =
  /\b(?:talk|session|presentation|details|abstract|conference page|event page|programme?|transcript|transcription|paper|schedule|proposal|lecture|vortrag|charla|palestra|conférence|prelekcja|submission|more (?:info|details)|speaker bio|full description)\b|详情|詳細/iu;
const PERSON_WORD =
  /\b(?:twitter|linkedin|github|mastodon|bluesky|instagram|website|blog|homepage|home ?page|web|site|contact|follow|profile|x|facebook|about (?:me|the speaker)|email|page)\b/iu;
const SLIDES_HOST =
  /^(?:www\.)?(?:[a-z]{2}\.)?(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st|slid\.es|docs\.google\.com\/presentation|prezi\.com|figshare\.com|zenodo\.org)\b/iu;
const CODE_HOST =
  /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gist\.github\.com|nbviewer\.[a-z.]+|colab\.research\.google\.com)\/([^/?#]+)(?:\/([^/?#]+))?/iu;
const PERSON_HOST =
  /^(?:www\.|mobile\.|[a-z]{2}\.)?(?:twitter\.com\/|x\.com\/|linkedin\.com\/in\/|bsky\.app\/profile\/|instagram\.com\/|facebook\.com\/|linktr\.ee\/|about\.me\/|mstdn\.[a-z.]+\/@|[a-z.-]+\/@\w+$|medium\.com\/@|keybase\.io\/|threads\.net\/@|[a-z0-9-]+\.bsky\.social)/iu;
const TALK_PATH =
  /\/(?:events?|talks?|sessions?|program(?:me)?|presentations?|proposals?|schedule|speakers?|episodes|lectures?|node|submissions?|fahrplan|charlas?|palestras?|activity|conference)\/[^/?#]+/iu;

interface Place {
  readonly label: string;
  readonly section: Section | undefined;
  /** Under a name, or beside one. */
  readonly byPerson: boolean;
  /** Alone on its line, but for its label. */
  readonly alone: boolean;
}

/** What an address leads to, by its label, the section it stands in and its own shape; undefined where unsure. */
export function linkKind(url: string, place: Place): DescribedLink['kind'] | undefined {
  const { label, section, byPerson, alone } = place;
  if (url.startsWith('@')) return byPerson ? 'person' : undefined;
  const bare = url.replace(/^https?:\/\//iu, '');
  const host = bare.split('/')[0] ?? '';
  if (
    /(?:youtube\.com|youtu\.be|amzn\.to|amazon\.|vimeo\.com|goo\.gl|meetup\.com|patreon\.com|sli\.do|slido\.com|hackmd\.io|etherpad|discord\.gg|slack\.com|t\.me)/iu.test(
      host,
    )
  )
    return undefined;
  if (!bare.includes('/') && !byPerson && !PERSON_WORD.test(label)) return undefined;
  if (label && SLIDES_WORD.test(label) && !/abstract|transcript/iu.test(label)) return 'slides';
  if (section === 'slides' && alone) return 'slides';
  if (SLIDES_HOST.test(bare) && alone) return 'slides';
  const code = CODE_HOST.exec(bare);
  if (code) {
    if (code[2] !== undefined) {
      const told = CODE_WORD.test(label) || section === 'code' || !/\p{L}/u.test(label);
      return alone && told ? 'code' : undefined;
    }
    return alone || byPerson ? 'person' : undefined;
  }
  if (section === 'code' && alone) return 'code';
  if (PERSON_HOST.test(bare)) return 'person';
  if (TALK_PATH.test(bare) || TALK_WORD.test(label)) {
    if (alone || TALK_WORD.test(label))
      return /\b(?:code|source)\b/iu.test(label) ? 'code' : 'talk';
  }
  if (label && /^(?:the )?(?:source )?(?:code|repo(?:sitory)?|código)\b/iu.test(label))
    return 'code';
  if (alone && byPerson) return 'person';
  if (
    alone &&
    /^(?:website|blog|homepage|home page|web|site|personal (?:site|website))\b/iu.test(label)
  )
    return 'person';
  return undefined;
}
