import { findAddresses } from './addresses.ts';

/** A line with a time of the recording before or behind it. */
const TIMED =
  /^[\s\p{P}\p{S}]{0,4}(?:\d{1,2}:)?\d{1,3}:[0-5]\d\b|\s[([]?(?:\d{1,2}:)?\d{1,2}:[0-5]\d[)\]]?$/u;
const FACT = /^[^\p{L}\p{N}]{0,6}(?:[\p{L}_ /&'’]{2,30})\s?(?:::?|：)\s*\S/u;
const FACT_WORD =
  /^[^\p{L}\p{N}]{0,6}(?:\p{L}{2,20}\s?[/／ ]\s?)?(?:track|topic|temat|note|slido|room|date|day|time|level|language|category|type|format|venue|location|where|when|event|conference|audience|keywords?|tags?|license|licence|music|camera|edited|editing|video|recorded|filmed|produced|year|title|título|titel|titre|festival[ _]year|curated[ _]by|slug|duration|session|stage|hashtag|twitter|github|email|mail|website|web|blog|fecha|lugar|datum|raum|sprache|sala|trilha|nivel|nível|niveau|langue|lieu|kanał|data|copyright|facebook|instagram|linkedin|mastodon|youtube|subscribe|slides?|code|repo|source code|links?|affiliation|public link[\p{L} ]*|featured[ _]url)\b/iu;
/** What an advert says anywhere in a line. */
const ADVERT =
  /\b(?:subscribe|follow us|join us|like us|register (?:now|today|here)|our (?:channel|website|newsletter|sponsors?|next)|sponsored by|early bird|don[’']t miss|visit (?:us|our|https?)|become a member|support us|all rights reserved|licensed under|produced by|video (?:by|production|sponsors?)|captions? (?:by|provided)|stay tuned|suscr[ií]b|síguenos|inscreva|abonnez|merci à|gracias a|agradec|obrigado|slides (?:are )?(?:available|here|can be)|donate|donation|contact us|share this video)\b|关注|订阅|チャンネル登録|구독/iu;
/** What one says beside an address only. */
const POINTS =
  /\b(?:view|learn more|for more|find out more|check out|more info|visit|see|watch|read|click|download|available|website|thanks|thank|creative commons|tickets?|playlist|meetup\.com|details|siga|powered by|recording)\b/iu;
const RECORDED =
  /^(?:this (?:talk|video|presentation|session|keynote|interview|lecture|workshop|was)?\s*(?:was|were|is)?\s*(?:\w+\s)?(?:recorded|filmed|given|presented|held|delivered|part of)|(?:video |talk |presentation |session |keynote |lecture )?(?:was )?(?:recorded|filmed|presented|given|held|captured|live) (?:live )?(?:at|on|in|during|from|as part)|(?:talk|presentation|lightning talk|keynote|lecture|session|workshop|video)s? (?:from|at|given at|recorded at|held at)|aufgezeichnet|aufgenommen|charla (?:dada|presentada|realizada)|palestra (?:apresentada|realizada|na|no)|keynote (?:da|do|de) conf|conférence (?:donnée|présentée)|presented at|from [\p{Lu}\d])/iu;

/** A line of a chapter list. */
export const isTimed = (line: string): boolean => line.length < 160 && TIMED.test(line);

/** “Track: Data”: a thing the description's form asks for. */
export const isFact = (line: string): boolean =>
  line.length < 200 && FACT.test(line) && FACT_WORD.test(line);

/** Whether a line says where it was recorded, and no more. */
export const saysWhereRecorded = (line: string): boolean =>
  line.length < 200 && RECORDED.test(line);

/** Whether a line wants the reader to do something, or to thank somebody. */
export const isAdvert = (line: string): boolean =>
  line.length < 300 &&
  (ADVERT.test(line) ||
    (POINTS.test(line) && findAddresses(line).some(({ url }) => /^https?:|^www/iu.test(url))));
