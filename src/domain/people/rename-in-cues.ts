import { fold } from '../text/fold.ts';
import { presentName, type FormerNames, type Renamed } from './former-names.ts';

interface Said {
  readonly text: string;
  readonly voice?: string;
}

interface Names {
  readonly formerNames: FormerNames;
  /** People who are not named, folded. */
  readonly unnamed: ReadonlySet<string>;
}

/**
 * Cues with present names in the place of former ones, also where a name begins in one cue and ends in
 * another: the first of them has the name then, and a cue of nothing else is left out. Who is not named
 * is no voice, and dots stand for a name of theirs.
 */
export function renameInCues<T extends Said>(cues: readonly T[], names: Names): T[] {
  const whole = cues.map(({ text }) => text).join('\n');
  const found = names.formerNames.find(whole);
  let place = 0;
  let next = 0;
  return cues.flatMap((cue): T[] => {
    const [from, to] = [place, place + cue.text.length];
    place = to + 1;
    while ((found[next]?.end ?? Infinity) <= from) next += 1;
    let [text, copied] = ['', from];
    for (let index = next; (found[index]?.start ?? Infinity) < to; index += 1) {
      const { start = to, end = to, person } = found[index] ?? {};
      text += whole.slice(copied, Math.max(start, from));
      if (start >= from) text += person ? sayName(person, names) : '';
      copied = Math.min(end, to);
    }
    text += whole.slice(copied, to);
    if (text !== cue.text && text.trim() === '') return [];
    const renamed = text === cue.text ? cue : { ...cue, text: text.trim() };
    return [cue.voice === undefined ? renamed : withVoice(renamed, cue.voice, names)];
  });
}

const sayName = (person: Renamed, { unnamed }: Names) =>
  unnamed.has(fold(person.name)) ? '…' : presentName(person);

function withVoice<T extends Said>(cue: T, voice: string, { formerNames, unnamed }: Names): T {
  if (!unnamed.has(fold(voice))) return { ...cue, voice: formerNames.present(voice) };
  const { voice: _, ...silent } = cue;
  return silent as T;
}
