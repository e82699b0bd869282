import type { TalkKind } from '../../schema/talk-kind.ts';

const QUALIFIER =
  '(?:(?:opening|closing|sponsored?|project|guest|community|diamond|platinum|gold|day \\d|final)\\s+){0,2}';
const EDGE_SIGNS = '\\s*(?:[:：|｜]|[-–—]+)\\s*';

/** A kind written before the title with a separator, by the word that says it. */
const BEFORE: readonly (readonly [TalkKind, string])[] = [
  ['sponsored', 'sponsor(?:ed)? (?:sessions?|talks?|presentations?|demos?(?: theater)?)|sponsored'],
  [
    'keynote',
    `${QUALIFIER}keynotes?(?:\\s+(?:address|session|talk|speech|panel|presentation|interview|speaker))?`,
  ],
  ['lightning_talk', `${QUALIFIER}lightning\\s+(?:talks?|sessions?)(?:\\s+#?\\d+)?|${QUALIFIER}lt`],
  ['panel', `${QUALIFIER}panel(?:\\s+(?:discuss?ions?|sessions?|talks?))?`],
  ['tutorial', `${QUALIFIER}tutorials?`],
  ['workshop', `${QUALIFIER}workshops?`],
  ['interview', 'interviews?|fireside chats?'],
  ['project_update', "project updates?|maintainer(?:s[’']|'s|’s)? (?:track|session|update)"],
  ['intro', 'intro(?:duction)?(?: session)?'],
  ['talk', 'talks?|sessions?|presentations?'],
];

const BEFORE_PATTERNS = BEFORE.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^(?:[^\\p{L}\\p{N}\\s"“'‘«]{1,4}\\s*)?(?:${words})(?:${EDGE_SIGNS}(?=\\S)|\\s+(?=["“«「『]))`,
        'iu',
      ),
    ] as const,
);

/** Kinds that the whole title tells, in the order they are asked. */
const WITHIN: readonly (readonly [TalkKind, RegExp])[] = [
  ['keynote', /^(?:\S+\s+){0,4}keynotes?\b/iu],
  ['keynote', /\bkeynotes?\s*(?:#?\d+)?\s*[)\]]?$/iu],
  ['lightning_talk', /\blightning\s+(?:talks?|rounds?|sessions?)\b/iu],
  [
    'closing',
    /^(?:[^\p{L}]*)(?:closing|farewell|wrap[ -]?up|goodbye|outro)(?:\s+(?:remarks|words|session|ceremony|address|statements?|comments|day|of|and|&|\+|-|–|\d)|\s*$|\s*[:!/])/iu,
  ],
  [
    'intro',
    /^(?:[^\p{L}]*)(?:(?:opening|welcome|welcoming)(?:\s+(?:remarks|words|session|ceremony|address|and|&|\+|to|day|-|–|\d)|\s*$|\s*[:!/])|intro(?:duction)?\s*$)/iu,
  ],
  ['panel', /\bpanel(?:\s+discuss?ions?)?\s*(?:$|[:|(\-–—"“]|with\b)/iu],
  ['panel', /^panel\b|\b(?:round\s?table|fishbowl|group discussion)\b/iu],
  ['tutorial', /^tutorial\b|\btutorial\s*$/iu],
  ['workshop', /^workshop\b|\b(?:hands[ -]on\s+)?workshop\s*(?:$|[(:|\-–—])/iu],
  ['interview', /^interview\b|\bfireside chat\b|^in conversation with\b/iu],
  ['project_update', /^(?:project\s+updates?)\b|^maintainer(?:s|'s|’s)? (?:track|session)/iu],
  ['intro', /\bintro(?:duction)?\s*$/iu],
  [
    'other',
    /^(?:bof|birds of a feather|contribfest)\b|\bbof\s*$|^ask me anything\b|^ama\b|\bama\s*$|\bq\s?&\s?a\s*$|^q\s?&\s?a\b|^unconference\b/iu,
  ],
  ['sponsored', /^sponsor(?:ed)?\b/iu],
  ['other', /\b(?:highlights|recap|trailer|teaser|after\s?movie)\b/iu],
];

/** "Lightning Talk Better Weirs", "Keynote Playing in the Rain": no separator, and a title of its own. */
const BEFORE_BARE =
  /^(?:(?:Opening|Closing|OPENING|CLOSING)\s+)?(Lightning [Tt]alk|LIGHTNING TALK|Keynote|KEYNOTE)\s+(?=\p{Lu})(?!(?:Address|And|By|Day|From|Interview|On|Panel|Part|Presentation|Q&A|Round|Session|Speakers?|Speech|Talks?|With)\b)/u;
const FEWEST_WORDS = 2;

/** The kind a title begins with and the title after it; undefined where it begins with none. */
export function splitKindPrefix(title: string): { kind: TalkKind; rest: string } | undefined {
  for (const [kind, pattern] of BEFORE_PATTERNS) {
    const match = pattern.exec(title);
    if (!match) continue;
    const rest = title.slice(match[0].length).trim();
    if (/[\p{L}\p{N}]{2}/u.test(rest)) return { kind, rest };
  }
  const bare = BEFORE_BARE.exec(title);
  const rest = title.slice(bare?.[0].length ?? title.length);
  if (!bare?.[1] || rest.split(/\s+/u).length < FEWEST_WORDS) return undefined;
  return { kind: kindWithin(bare[1]), rest };
}

const AFTER = /(?:\s+[-–—|]|[.!?])\s*(keynote|lightning talk|panel|tutorial|workshop)$/iu;

/** The kind a title ends with after a separator, and the title before it. */
export function splitKindSuffix(title: string): { kind: TalkKind; rest: string } | undefined {
  const match = AFTER.exec(title);
  if (!match?.[1]) return undefined;
  return { kind: kindWithin(match[1]), rest: title.slice(0, match.index) };
}

const BRACKETED =
  /[(（[［]\s*((?:(?:opening|closing|sponsored)\s+)?(?:keynote|lightning talk|panel(?: discussion)?|tutorial|workshop))\s*[)）\]］]/iu;

/** The kind a title tells: in brackets, or by its words; `talk` where none does. */
export function kindTold(title: string): TalkKind {
  const bracketed = BRACKETED.exec(title)?.[1];
  return kindWithin(bracketed ?? title);
}

/** The kind that words anywhere in a title tell, `talk` where none does. */
function kindWithin(title: string): TalkKind {
  return WITHIN.find(([, pattern]) => pattern.test(title))?.[0] ?? 'talk';
}

const KIND_WORDS =
  /^[\s\W\d]*(?:(?:opening|closing|welcome|sponsored?|final|guest|keynotes?|address|talks?|lightning|remarks|panel|discussion|session|intro|introduction|and|speech|ceremony|day)[\s\W\d]*){1,4}$/iu;

/** Whether a title says nothing but its kind: "Opening Keynote", "Closing Remarks". */
export function isOnlyKind(title: string): boolean {
  return title.length < 60 && KIND_WORDS.test(title);
}
