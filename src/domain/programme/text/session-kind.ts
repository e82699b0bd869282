import type { ProgrammeKind } from '../model/programme.ts';

const pause =
  /^(?:(?:open|short|long|morning|afternoon|lunch|coffee|tea|bio|refreshment|kaffee|mittags)[\s-]*)?(?:break|pause|lunch|mittagessen|mittag|breakfast|frühstück|dinner|abendessen|registration|check-?in|changeover|doors open|networking|comida|déjeuner|almuerzo)\b|\b(?:coffee|lunch|tea|dinner|snacks)(?: break| time)?$|^(?:go to )?dinner\b|^room open\b|\bcoffee break\b|\blunch break\b/i;
const kinds: readonly (readonly [RegExp, ProgrammeKind])[] = [
  [/\bkeynotes?\b/i, 'keynote'],
  [/\blightning[\s_-]*talks?\b|\blightningtalks?\b|\bblitzvorträge?\b/i, 'lightning_talk'],
  [/\bworkshops?\b|\bhands[\s-]on\b/i, 'workshop'],
  [/\btutorials?\b/i, 'tutorial'],
  [/\bpanel\b|\bpodium(?:sdiskussion)?\b/i, 'panel'],
];
const opens =
  /^(?:the\s+)?(?:official\s+)?(?:welcome(?: (?:to|from|and|address)\b|$|\W)|opening\b|eröffnung\b|begrüßung\b)/i;
const closes =
  /^(?:the\s+)?(?:closing\b|abschluss\b|farewell\b|goodbye\b|au revoir\b|wrap[\s-]?up\b)/i;

/** What a session is, by the words its source files it under and its title; `service` is no talk in any case. */
export function sessionKind(title: string, filed = '', service = false): ProgrammeKind {
  if (pause.test(title) || /^(?:break|pause|catering|meal)s?$/i.test(filed)) return 'break';
  const named = kinds.find(([words]) => words.test(filed.replaceAll('_', ' ')));
  if (named) return named[1];
  if (/\bkeynote\b/i.test(title)) return 'keynote';
  const told = /^(opening|closing)$/i.exec(filed)?.[1]?.toLowerCase();
  if (told === 'opening' || told === 'closing') return told;
  if (opens.test(title)) return 'opening';
  if (closes.test(title)) return 'closing';
  if (service || /^(?:other|meeting|party|performance|assembly|entertainment)$/i.test(filed))
    return 'other';
  return kinds.find(([words]) => words.test(title))?.[1] ?? 'talk';
}
