import { formatClock } from '../../domain/chapters/clock-time.ts';

/** A quotation longer than this is cut at a word; whoever wants more has the link. */
const LONGEST = 2_000;

/** What somebody said, and where. `at` is in seconds of the recording. */
export interface Quotation {
  readonly words: string;
  readonly speakers: string;
  readonly talk: string;
  readonly at: number;
  readonly link: string;
}

/** A quotation as it is pasted: the words, who said them, in which talk, when, and the link there. */
export function writeQuotation({ words, speakers, talk, at, link }: Quotation): string {
  const who = speakers === '' ? '' : `${speakers}, `;
  return `“${shorten(words.replace(/\s+/g, ' ').trim())}”\n— ${who}${talk}, ${formatClock(at)}\n${link}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 60)).trimEnd()} …`;
}
