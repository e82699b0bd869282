import type { Day } from '../days/day.ts';
import type { NamedDays } from '../days/read-days.ts';
import type { ClassedLine } from './class-lines.ts';

const HELD =
  /\b(?:recorded|filmed|held|presented|given|took place|live (?:at|from|on)|from the|talk (?:at|from)|at the|conference|meetup|summit|festival|edition|date|event date|aufgenommen|aufgezeichnet|gehalten|grabad[ao]|realizad[ao]|celebrad[ao]|tuvo lugar|aconteceu|realizou|gravad[ao]|présenté|enregistré|filmé|lieu|odbył|nagran[ey]|conferencia|congreso|jornadas|encuentro|konferenz|conférence|conferência|fecha|datum|data|when|day)\b|開催|収録|举办|举行|录制|에서|개최/iu;
const ADVERT =
  /\b(?:next|upcoming|join us|attend|register|registration|tickets?|don'?t miss|save the date|early bird|call for (?:papers|proposals|speakers)|cfp|we(?:'ll| will) be|come to|see you|looking forward|nächste|próxim[ao]|prochaine?|subscribe|published|uploaded|updated|posted|deadline|learn more at|born|since|beginning)\b/iu;

/**
 * The day or month a description says its talk was held, of the lines that are neither abstract nor biography;
 * several days of one month are that month. Undefined where none is told, or they contradict each other.
 */
export function readHeld(
  lines: readonly ClassedLine[],
  daysIn: (line: string) => readonly NamedDays[],
  isRepeated: (line: string) => boolean,
): { readonly held?: Day; readonly contradicts: boolean } {
  const held = new Set<Day>();
  for (const { text: line, is } of lines) {
    if (line.length > 400 || !/\d/u.test(line) || ADVERT.test(line)) continue;
    const saysHeld = HELD.test(line);
    if (line.length >= 90 && !saysHeld) continue;
    for (const { start, end, before } of daysIn(line)) {
      if (is === 'prose' && !saysHeld && !isRepeated(line) && !/^[\s\p{P}]*$/u.test(before))
        continue;
      held.add(
        start === end ? start : start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : '',
      );
    }
  }
  held.delete('');
  const days = [...held];
  const months = new Set(days.map((day) => day.slice(0, 7)));
  if (days.length === 0) return { contradicts: false };
  if (months.size > 1) return { contradicts: true };
  const exact = days.filter((day) => day.length === 10);
  const [month] = months;
  const only = exact.length === 1 ? exact[0] : month;
  return only === undefined ? { contradicts: false } : { held: only, contradicts: false };
}
