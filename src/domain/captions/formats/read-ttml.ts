import type { CaptionProblem, WrittenCaptions } from '../cues/cue.ts';
import { closeEnds } from './open-ends.ts';
import type { OpenCue } from './open-ends.ts';
import { readTtmlClock, readTtmlTime } from './ttml-time.ts';
import type { TtmlClock } from './ttml-time.ts';
import { elementsNamed, readXmlTree, textOfElement } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** When a part of the document is shown, in milliseconds of the whole. */
interface Shown {
  readonly start: number;
  readonly end: number | undefined;
  /** It or a part around it tells a time that was understood. */
  readonly timed: boolean;
  readonly voice: string | undefined;
}

interface Reading {
  readonly clock: TtmlClock;
  /** Prefixes of TTML's own elements; none where the file does not say. */
  readonly prefixes: ReadonlySet<string>;
  readonly agents: ReadonlyMap<string, string>;
  readonly cues: OpenCue[];
  readonly problems: CaptionProblem[];
}

const namespace = /^https?:\/\/www\.w3\.org\/(?:ns\/ttml|2006\/(?:04|10)\/ttaf1)#?$/;
const containers = new Set(['body', 'div', 'p', 'span']);
const timeNames = ['begin', 'dur', 'end'] as const;
const fewestWordParts = 3;

/**
 * Takes TTML apart (DFXP, IMSC, EBU-TT too): any prefix, times on any part and relative to the part around it, or
 * to the part before where `timeContainer` says so. Styles and regions are ignored; words no time belongs to are
 * named as a problem.
 */
export function readTtml(text: string): WrittenCaptions {
  const tree = readXmlTree(text);
  const [root = tree] = elementsNamed(tree, 'tt');
  const reading: Reading = {
    clock: readTtmlClock(root.attributes),
    prefixes: prefixesOf(tree),
    agents: agentsOf(root),
    cues: [],
    problems: [],
  };
  const [body = root] = elementsNamed(root, 'body');
  visit(body, { start: 0, end: undefined, timed: false, voice: undefined }, 0, reading);
  const language = root.attributes.get('lang') ?? '';
  return {
    cues: closeEnds(fromProgrammeStart(reading.cues, root, reading.clock)),
    problems: reading.problems,
    ...(language !== '' && { language }),
  };
}

/** Reads a part and all within it; `from` is what its own times count from. Returns when it ends. */
function visit(
  element: XmlElement,
  around: Shown,
  from: number,
  reading: Reading,
): number | undefined {
  const shown = showing(element, around, from, reading);
  const sequential = element.attributes.get('timeContainer') === 'seq';
  const before = reading.cues.length;
  let next = shown.start;
  let words = '';
  const flush = () => {
    if (/\S/.test(words)) addCue(words, element, shown, reading);
    words = '';
  };
  const enter = (child: XmlElement) => {
    const end = visit(child, shown, sequential ? next : shown.start, reading);
    next = sequential ? (end ?? next) : Math.max(next, end ?? next);
  };
  const collect = (part: XmlElement) => {
    for (const child of part.children) {
      if (typeof child === 'string') words += child.replace(/\s+/g, ' ');
      else if (!isOwn(child, reading)) continue;
      else if (child.name === 'br') words += '\n';
      else if (!containers.has(child.name)) continue;
      else if (child.name === 'span' && !hasTimes(child)) collect(child);
      else {
        flush();
        enter(child);
      }
    }
  };
  collect(element);
  flush();
  if (element.name === 'p') joinWords(reading.cues, before);
  return shown.end ?? (next > shown.start ? next : undefined);
}

function showing(
  element: XmlElement,
  around: Shown,
  from: number,
  { clock, agents }: Reading,
): Shown {
  const [begin, length, until] = timeNames.map((name) =>
    readTtmlTime(element.attributes.get(name), clock),
  );
  const unread = timeNames.some(
    (name) =>
      element.attributes.has(name) &&
      readTtmlTime(element.attributes.get(name), clock) === undefined,
  );
  const start = from + (begin ?? 0);
  const ends = [
    length === undefined ? undefined : start + length,
    until === undefined ? undefined : from + until,
    around.end,
  ].filter((end) => end !== undefined);
  return {
    start,
    end: ends.length > 0 ? Math.min(...ends) : undefined,
    timed: !unread && (around.timed || hasTimes(element)),
    voice: agents.get(element.attributes.get('agent') ?? '') ?? around.voice,
  };
}

function addCue(
  words: string,
  { line }: XmlElement,
  shown: Shown,
  { cues, problems }: Reading,
): void {
  const { start, end, timed, voice } = shown;
  if (!timed) {
    problems.push({ line, message: 'Words without a time that can be read.' });
    return;
  }
  const lines = words.split('\n');
  const last = end === undefined ? undefined : Math.max(start, end);
  cues.push({ start, end: last, lines, line, ...(voice !== undefined && { voice }) });
}

/** A paragraph whose every word has its own time is one cue. */
function joinWords(cues: OpenCue[], from: number): void {
  const parts = cues.slice(from);
  const [first] = parts;
  const words = parts.map(({ lines }) => lines.join(' ').trim());
  const single = words.filter((word) => !/\s/.test(word)).length;
  const follows = parts.every((part, at) => part.start >= (parts[at - 1]?.end ?? 0));
  if (!first || parts.length < fewestWordParts || single * 2 < parts.length || !follows) return;
  cues.length = from;
  cues.push({ ...first, end: parts.at(-1)?.end, lines: [words.join(' ')], timed: true });
}

const hasTimes = ({ attributes }: XmlElement) => timeNames.some((name) => attributes.has(name));

const isOwn = ({ prefix }: XmlElement, { prefixes }: Reading) =>
  prefixes.size === 0 || prefixes.has(prefix);

function prefixesOf(tree: XmlElement): Set<string> {
  const found = new Set<string>();
  const look = ({ attributes, children }: XmlElement) => {
    for (const [key, value] of attributes)
      if (key.startsWith('xmlns') && namespace.test(value)) found.add(key.slice('xmlns:'.length));
    for (const child of children) if (typeof child !== 'string') look(child);
  };
  look(tree);
  return found;
}

/** Who speaks, by the id that parts refer to. */
function agentsOf(root: XmlElement): Map<string, string> {
  return new Map(
    [...elementsNamed(root, 'agent')].flatMap((agent) => {
      const [name] = elementsNamed(agent, 'name');
      const said = name ? textOfElement(name).replace(/\s+/g, ' ').trim() : '';
      const id = agent.attributes.get('id');
      return id === undefined || said === '' ? [] : [[id, said] as const];
    }),
  );
}

/** Broadcasters' tapes begin at an hour of their own, which EBU-TT tells. */
function fromProgrammeStart(
  cues: readonly OpenCue[],
  root: XmlElement,
  clock: TtmlClock,
): readonly OpenCue[] {
  const [told] = elementsNamed(root, 'documentStartOfProgramme');
  const start = (told && readTtmlTime(textOfElement(told), clock)) ?? 0;
  if (start === 0 || cues.some((cue) => cue.start < start)) return cues;
  return cues.map((cue) => ({
    ...cue,
    start: cue.start - start,
    end: cue.end === undefined ? undefined : cue.end - start,
  }));
}
