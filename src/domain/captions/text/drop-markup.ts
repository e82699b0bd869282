/** What one voice says in a cue, its markup gone, blank lines still there and entities not yet decoded. */
export interface MarkedTurn {
  readonly text: string;
  readonly voice?: string;
  /** Lines, from 0, whose words carry times. */
  readonly timedLines: ReadonlySet<number>;
  /** The one part that is underlined, coloured or bold, and what stands before it. */
  readonly mark?: { readonly before: string; readonly words: string };
}

/** `<v ->` marks a change of voice without a name. */
const unnamed = '-';
/* What stands in for a tag until the lines are cut: none of these can be in a text that is read. */
const wordTime = '\u0001';
const markBegins = '\u0002';
const markEnds = '\u0003';
const voiceBegins = '\u0004';
const standIns = /[\u0001-\u0004]/g;

const none: ReadonlySet<number> = new Set();
const longestTag = 1000;
/** Tags that most files have. */
const often: ReadonlyMap<string, string> = new Map([
  ['c', ''],
  ['/c', ''],
  ['i', ''],
  ['/i', ''],
  ['/v', ''],
]);
const vttTag = /^(?:[a-z./]|\d|$)/i;
const knownTag =
  /^\/?(?:b|i|u|s|c|v|lang|ruby|rt|font|span|br|p|div|em|strong|small|big|sub|sup)(?=[\s./]|$)/i;
const clock = /^\d+:[\d:.,\ufffd]+$/;
const voiceTag = /^v(?:\.[^\s]*)?\s([^]+)$/i;
const markTag = /^(\/?)(?:u|b|font|c\.)(?=[\s.]|$)/i;
const override = /\{(?:\\[^{}]{0,200}|\/?[biu])\}/gi;
const vttOverride = /\{\\[^{}]{0,200}\}/g;
/** A path of Windows is not cut where a folder's name begins with h or N. */
const escaped = /(?<![a-z])[a-z]:\\\S*|\\\\\S+|\\([hn{}])|\[br\]/gi;

/**
 * Takes the markup out of a cue's lines. In WebVTT each tag is markup; elsewhere only the tags players know, so that
 * `Vec<T>` stays. Positions (`{\an8}`), hard blanks and line ends of subtitle editors stray into any format.
 */
export function dropMarkup(source: string, dialect: 'vtt' | 'loose'): MarkedTurn[] {
  const plain = /[\\{[]/.test(source) ? dropOverrides(source, dialect) : source;
  if (!plain.includes('<')) return [{ text: plain, timedLines: none }];
  const voices: string[] = [];
  const replaced = replaceTags(plain, dialect, voices);
  const text = dialect === 'vtt' ? dropOpenTag(replaced) : replaced;
  if (voices.length === 0) return [readTurn(text)];
  return text.split(voiceBegins).flatMap((turn, index) => {
    const voice = voices[index - 1];
    if (index === 0) return /[^\s\u0001-\u0004]/.test(turn) ? [readTurn(turn)] : [];
    return [readTurn(turn, voice)];
  });
}

/** By hand, as asking an expression for every tag takes half of the time that all the rest takes. */
function replaceTags(source: string, dialect: 'vtt' | 'loose', voices: string[]): string {
  let replaced = '';
  let from = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
    const end = source.indexOf('>', at + 1);
    if (end < 0) break;
    const open = source.lastIndexOf('<', end);
    const body = source.slice(open + 1, end);
    const instead = often.get(body) ?? readTag(body, dialect, voices);
    replaced += source.slice(from, open) + (instead ?? source.slice(open, end + 1));
    from = end + 1;
  }
  return from === 0 ? source : replaced + source.slice(from);
}

/** What stands for a tag in the text: undefined where it is no tag but something said. */
function readTag(body: string, dialect: 'vtt' | 'loose', voices: string[]): string | undefined {
  if (body.length > longestTag) return undefined;
  const first = body.charCodeAt(0);
  if (first >= 48 && first <= 57 && clock.test(body)) return wordTime;
  if (/^br\b/i.test(body)) return '\n';
  const voice = first === 118 || first === 86 ? voiceTag.exec(body)?.[1]?.trim() : undefined;
  if (voice !== undefined && voice !== '' && voice !== unnamed) {
    voices.push(voice);
    return voiceBegins;
  }
  if (!(dialect === 'vtt' ? vttTag : knownTag).test(body)) return undefined;
  const mark = markTag.exec(body);
  return mark ? (mark[1] === '/' ? markEnds : markBegins) : '';
}

function readTurn(source: string, voice?: string): MarkedTurn {
  if (!/[\u0001-\u0004]/.test(source)) {
    return voice === undefined
      ? { text: source, timedLines: none }
      : { text: source, timedLines: none, voice };
  }
  const mark = readMark(source);
  return {
    text: source.replace(standIns, ''),
    timedLines: timedLinesOf(source),
    ...(voice !== undefined && { voice }),
    ...(mark && { mark }),
  };
}

function timedLinesOf(source: string): ReadonlySet<number> {
  if (!source.includes(wordTime)) return none;
  const timed = new Set<number>();
  for (const [index, line] of source.split('\n').entries())
    if (line.includes(wordTime)) timed.add(index);
  return timed;
}

function readMark(source: string): { before: string; words: string } | undefined {
  const from = source.indexOf(markBegins);
  if (from < 0 || source.includes(markBegins, from + 1)) return undefined;
  const end = source.indexOf(markEnds, from);
  const words = source.slice(from + 1, end < 0 ? undefined : end).replace(standIns, '');
  return { before: source.slice(0, from).replace(standIns, ''), words };
}

function dropOverrides(text: string, dialect: 'vtt' | 'loose'): string {
  return text
    .replace(dialect === 'loose' ? override : vttOverride, '')
    .replace(escaped, (whole: string, sign: string | undefined) => {
      if (sign === 'h' || sign === 'H') return ' ';
      if (sign === 'N') return '\n';
      if (sign === '{' || sign === '}') return sign;
      return /^\[br\]$/i.test(whole) && dialect === 'loose' ? '\n' : whole;
    });
}

/** WebVTT drops a tag that the cue's end cuts; a `<` before several words was meant as one. */
function dropOpenTag(text: string): string {
  let end = text.length;
  for (;;) {
    const start = end > 0 ? text.lastIndexOf('<', end - 1) : -1;
    if (start < 0) return text.slice(0, end);
    if (start === end - 1) {
      end = start;
      continue;
    }
    const inside = text.slice(start + 1, end);
    if (inside.includes('>') || (/^\s/.test(inside) ? inside.trim() !== '' : /\s\S/.test(inside))) {
      return text.slice(0, end);
    }
    end = start;
  }
}
