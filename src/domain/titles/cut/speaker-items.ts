/** One piece of a speaker list and what joined it to the piece before. */
export interface SpeakerItem {
  readonly text: string;
  readonly joined: 'start' | 'comma' | 'and' | 'slash';
  /** The sign or word that joined it, with the spaces around it. */
  readonly sign: string;
}

const OPEN = '([（［【「『';
const CLOSE = ')]）］】」』';
const JOINTS =
  /\s*[;；]\s*(?:(?:&|and)\s+)?|\s*[,，、]\s*(?:&|and|und|y|et|e)\s+|\s*[,，、]\s*|\s+(?:&|＆|\+|and|AND|y|et|und|och|with|w\/)\s+|\s*＆\s*|\s+[/／]\s+/giu;

/**
 * The pieces of a speaker list: groups between semicolons, and in them the pieces between commas,
 * ampersands and words for "and". What stands in brackets is not divided.
 */
export function splitSpeakerItems(text: string): readonly (readonly SpeakerItem[])[] {
  const depth = bracketDepths(text);
  const groups: SpeakerItem[][] = [[]];
  let joined: SpeakerItem['joined'] = 'start';
  let from = 0;
  let joint = '';
  const push = (end: number) => {
    const piece = text.slice(from, end).trim();
    if (piece) groups.at(-1)?.push({ text: piece, joined, sign: joint });
  };
  for (const match of text.matchAll(JOINTS)) {
    if (depth[match.index]) continue;
    push(match.index);
    from = match.index + match[0].length;
    joint = match[0];
    const sign = joint.trim();
    if (/^[;；]/u.test(sign)) {
      groups.push([]);
      joined = 'start';
    } else if (/^[,，、]$/u.test(sign)) joined = 'comma';
    else joined = /^[/／]$/u.test(sign) ? 'slash' : 'and';
  }
  push(text.length);
  return groups.filter((group) => group.length > 0);
}

/** How deep in brackets each character stands; a bracket that never closes opens nothing. */
export function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (OPEN.includes(sign)) open.push(i);
    else if (CLOSE.includes(sign)) {
      const start = open.pop();
      if (start !== undefined && open.length === 0) depths.fill(1, start, i + 1);
    }
  }
  return depths;
}
