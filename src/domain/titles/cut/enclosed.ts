/** A title and its speakers told apart by quotes or brackets instead of a separator. */
export interface Enclosed {
  readonly pattern: 'quote:left' | 'quote:right' | 'bracket:right' | 'bracket:left';
  readonly title: string;
  readonly names: string;
}

const QUOTED_LAST =
  /^([^"“”„«»「」『』]{2,120}?)[\s:,：-]*(?:"([^"]+|[^"]*"[^"]+"[^"]*)"|[“„]([^“”„]+)[”“]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』)$/u;
const QUOTED_FIRST =
  /^(?:"([^"]+)"|[“„]([^“”„]+)[”“]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』)[\s:,：-]*([^"“”„«»「」『』]{2,120})$/u;
const BRACKET_LAST = /^(.*\S)\s*[([（［【]([^()[\]（）［］【】]{2,120})[)\]）］】]$/u;
const BRACKET_FIRST = /^[([（［【]([^()[\]（）［］【】]{2,120})[)\]）］】]\s*(\S.*)$/u;

/** The ways quotes and brackets divide a title: `Name "Title"`, `「Title」Name`, `Title (Name)`. */
export function readEnclosed(body: string): readonly Enclosed[] {
  const found: Enclosed[] = [];
  const add = (pattern: Enclosed['pattern'], title?: string, names?: string) => {
    if (title !== undefined && names !== undefined) found.push({ pattern, title, names });
  };
  const last = QUOTED_LAST.exec(body);
  if (last) add('quote:left', last.slice(2).find(Boolean), last[1]);
  const first = QUOTED_FIRST.exec(body);
  if (first) add('quote:right', first.slice(1, 6).find(Boolean), first[6]);
  const bracket = BRACKET_LAST.exec(body);
  if (bracket) add('bracket:right', bracket[1], bracket[2]);
  const front = BRACKET_FIRST.exec(body);
  if (front) add('bracket:left', front[2], front[1]);
  return found;
}
