import { fold } from '../text/fold.ts';

/** What is said of a person, and seldom of a talk's matter, after a name or he and she. */
const LIFE =
  /^(?:is|was|are|has been|has (?:a|an|over|more|worked|written|spoken|published|taught|received|led|served|exhibited|extensive|been)|have been|works?|worked|holds?|lives?|leads?|founded|co-?founded|studied|studies|received|earned|teaches|taught|joined|serves?|served|graduated|loves?|enjoys?|started|currently|specializes|specialises|spends?|runs?|writes|wrote|organi[sz]es|began|maintains|co-?leads|contributes|heads|completed|obtained|ist|arbeitet|war|hat|studierte|est|a (?:étudié|travaillé|fondé)|travaille|es|trabaja|estudió|é|trabalha|estudou|jest|pracuje)\b/iu;
const PRONOUN =
  /^(?:he|she|they|his|her|their|er|sie|il|elle|él|ella|ele|ela|i am|i'm|i’m|prior to|before joining|before that|previously|in (?:his|her|their) (?:spare|free)|when not|outside of|at [\p{L} ]+, (?:he|she|they))\b/iu;
const FIRST_PERSON =
  /^(?:i am|i'm|i’m|ich bin|soy|je suis|eu sou|sou)\s+(?:a|an|the|un|une|ein|eine|um|uma|\p{Lu})/iu;
const NAMED =
  /^((?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+["“”'(]?(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|del|la|bin|uz)["“”')]?){1,4})(?:,?\s+(?:[Pp][Hh]\.?[Dd]\.?|[Mm]\.?[Dd]\.?),?)?(?:\s*\([^()]{1,60}\))?,?\s+(.*)$/u;
const ROLE =
  /^(?:is|was|ist|est|es|é|jest)\s+(?:currently\s+|now\s+|also\s+)?(?:a|an|the|one|ein|eine|un|une|una|um|uma|co-?founder|founder|professor|ceo|cto|head|director|senior|lead|research|principal|associate|assistant|\p{Lu})/iu;

/** “As a member of a board, Ann is …”. */
const AS_ONE =
  /^As (?:a|an|the|one of) [^.]{3,120}, (?:Dr\.? |Prof\.? )?\p{Lu}\p{L}+ (?:is|has|was|works|leads|helps|likes|loves)\b/u;
/** “Ann is a software engineer …”, “Ann is working at …”. */
const FIRST_NAME_ROLE =
  /^\p{L}+ (?:is|was) (?:(?:a|an|the|one of the|currently an?) (?:[\p{L}-]+ ){0,4}(?:engineer|developer|programmer|designer|consultant|architect|scientist|researcher|professor|artist|founder|manager|director|student|author|writer|veteran|maintainer|hacker|lead|head|advocate|evangelist|contributor)|part of the [\p{L}]+team|working (?:at|as|for|on)|employed|based in)\b/iu;

/** “A painter of two worlds, Ann Lee is a …”: one of the people `called`, by the whole name. */
function introducesLater(text: string, called: ReadonlySet<string>): boolean {
  const names = [...called].filter((name) => name.includes(' '));
  if (names.length === 0 || !/\b(?:is|was) (?:a|an|the)\b/iu.test(text.slice(0, 240))) return false;
  const begin = ` ${fold(text.slice(0, 200))} `;
  return (
    names.some((name) => /^ ?(?:is|was) (?:a|an|the) /u.test(begin.split(` ${name} `)[1] ?? '')) &&
    PERSON_ROLE.test(text.slice(0, 220))
  );
}

/** Names as a paragraph may begin with: in full, the first, the last. */
export function waysToCall(names: readonly string[]): ReadonlySet<string> {
  const ways = new Set<string>();
  for (const name of names) {
    const words = fold(name).split(' ');
    ways.add(words.join(' '));
    for (const word of [words[0], words.at(-1)]) if (word && word.length > 2) ways.add(word);
  }
  return ways;
}

/** Whether a paragraph begins by telling the life of one of the people `called`, or plainly of somebody. */
export function beginsBiography(text: string, called: ReadonlySet<string>): boolean {
  if (FIRST_PERSON.test(text) || personOf(text) !== undefined) return true;
  if (
    AS_ONE.test(text) ||
    (/^\p{Lu}\p{Ll}/u.test(text) && FIRST_NAME_ROLE.test(text.slice(0, 120)))
  )
    return true;
  if (introducesLater(text, called)) return true;
  if (called.size === 0) return false;
  const words = withoutBrackets(text.slice(0, 200)).trim().split(/\s+/u);
  const begin = words.slice(0, 5).join(' ');
  if (!begin.includes('(') && !startsWithOne(fold(begin), called)) return false;
  for (let count = Math.min(5, words.length - 1); count > 0; count -= 1) {
    const before = fold(
      words
        .slice(0, count)
        .join(' ')
        .replace(/\([^)]*\)|[,.]$/gu, ''),
    );
    if (called.has(before)) return LIFE.test(words.slice(count, count + 4).join(' '));
  }
  return false;
}

/** Brackets, and letters of writings that may repeat a name beside itself. */
const withoutBrackets = (text: string): string =>
  /[(\u0600-\u1fff\u2e80-\uffff]/.test(text)
    ? text.replace(/\([^()]*\)|[\p{Script=Han}\p{Script=Arabic}]+/gu, ' ')
    : text;

function startsWithOne(folded: string, called: ReadonlySet<string>): boolean {
  for (const name of called) if (folded.startsWith(name)) return true;
  return false;
}

/** Whether a paragraph speaks of one of the people `called`, or of her or him, at its very beginning. */
export const speaksOf = (text: string, called: ReadonlySet<string>): boolean =>
  PRONOUN.test(text) ||
  fold(text.slice(0, 70))
    .split(' ')
    .some((word) => called.has(word) || PRONOUNS.has(word));

const PRONOUNS = new Set(['he', 'she', 'they', 'his', 'her', 'their']);

/** The name before what is told of a life: “Ann Lee has written …”. */
export function nameBeforeLife(text: string): string | undefined {
  const [, name, rest] = NAMED.exec(text.slice(0, 200)) ?? [];
  return name !== undefined && rest !== undefined && LIFE.test(rest) ? name.trim() : undefined;
}

/** The name of somebody whom a sentence introduces: “Ann Lee is a professor of …”. */
export function personOf(text: string): string | undefined {
  const match = NAMED.exec(text.slice(0, 200));
  const [, name, rest] = match ?? [];
  if (name === undefined || rest === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  const parts = /^(.*?)(?:,\s*)?$/u.exec(name);
  const bare = parts?.[1] ?? name;
  if (!ROLE.test(rest) || !isPersonRole(text)) return undefined;
  return bare.trim();
}

const PERSON_ROLE =
  /\b(?:engineer|developer|professor|scientist|researcher|artist|designer|founder|co-?founder|director|manager|consultant|architect|writer|author|student|lecturer|programmer|lead|head|ceo|cto|expert|hacker|member|speaker|fellow|curator|technologist|evangelist|advocate|analyst|maintainer|contributor|journalist|activist|composer|musician|filmmaker|entrepreneur|teacher|educator|coach|specialist|strategist|president|entwickler(?:in)?|informatiker(?:in)?|wissenschaftler(?:in)?|ingeniero|ingeniera|desarrolladora?|ingénieure?|développeu(?:r|se)|desenvolvedora?|engenheir[oa]|programista|poet|economist|physicist|mathematician|psychologist|biologist|philosopher|committer|administrator|practitioner|technician|officer|candidate|leader|chair|ambassador|performer|producer|inventor|theorist|organi[sz]er|storyteller|photographer|dba|sysadmin|geek|enthusiast|partner|chief|vp|owner|phd|instructor|scholar)s?\b/iu;

/** “Locks is a program that …”: a thing, before any role is named. */
const THING =
  / (?:is|was) an? (?:[\p{L}-]+ ){0,3}(?:program|programme|project|framework|library|tool|platform|language|system|database|service|company|conference|community|software|protocol|method|game)(?: (?:that|which|for|to|of|in|with|created|designed|built|made)|[,.])(?![\p{L}])/iu;

function isPersonRole(text: string): boolean {
  const said = text.slice(0, 220);
  const role = PERSON_ROLE.exec(said);
  return role !== null && !THING.test(said.slice(0, role.index));
}
