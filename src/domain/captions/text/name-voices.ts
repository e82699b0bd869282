import type { CueText } from './cue-text.ts';

/** How programs that tell voices apart without knowing them call them. */
const label =
  /^(?:\[((?:SPEAKER|spk)[ _]?\d{1,3}|Speaker [\dA-Z]{1,3})\]:?|\((speaker \d{1,3})\):?|((?:SPEAKER|spk)_\d{1,3}|Speaker [\dA-Z]{1,3}):)\s*(?=\S)/i;
const name =
  /^((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}(?:,? |(?=:))){1,4}(?:\([^()]{1,40}\))?)\s*:\s+(?=\S)/u;
const fewestTurns = 2;

/**
 * Meetings' transcripts name who speaks before the words (`Ingrid Halvorsen: Good morning`): the names become the
 * cues' voices. Only where names stand before at least half of all cues, or the same ones of two or more words come
 * again and again, as a heading (`Note: …`) looks alike; and only where no voice is told otherwise.
 */
export function nameVoices<C extends CueText>(cues: readonly C[]): readonly C[] {
  if (cues.some(({ voice }) => voice !== undefined)) return cues;
  const found = cues.map(({ lines: [first] }) => readName(first?.text ?? ''));
  const labelled = found.some((each) => each?.label === true);
  if (!labelled && !areNames(found.map((each) => each?.voice))) return cues;
  return cues.map((cue, index) => {
    const said = found[index];
    if (!said || (labelled && !said.label)) return cue;
    const [first, ...rest] = cue.lines;
    if (!first) return cue;
    const text = first.text.slice(said.length);
    const mark = cue.mark && { ...cue.mark, from: Math.max(0, cue.mark.from - said.length) };
    return {
      ...cue,
      voice: said.voice,
      lines: [{ ...first, text }, ...rest],
      ...(mark && { mark }),
    };
  });
}

interface Said {
  readonly voice: string;
  /** How many characters the name takes, its colon among them. */
  readonly length: number;
  readonly label: boolean;
}

function readName(text: string): Said | undefined {
  const first = text.charCodeAt(0);
  const labelled = first === 91 || first === 40 || /^sp/i.test(text) ? label.exec(text) : null;
  const voice = labelled?.[1] ?? labelled?.[2] ?? labelled?.[3];
  if (labelled && voice !== undefined) return { voice, length: labelled[0].length, label: true };
  const colon = text.indexOf(':');
  const named = colon > 1 && colon < 80 ? name.exec(text) : null;
  return named
    ? { voice: (named[1] ?? '').trim(), length: named[0].length, label: false }
    : undefined;
}

function areNames(voices: readonly (string | undefined)[]): boolean {
  const named = voices.filter((voice) => voice !== undefined);
  if (named.length < fewestTurns) return false;
  const full = named.filter((voice) => voice.includes(' '));
  if (named.length * 2 >= voices.length) return full.length > 0 || named.length > fewestTurns;
  return full.length === named.length && new Set(named).size * 2 <= named.length;
}
