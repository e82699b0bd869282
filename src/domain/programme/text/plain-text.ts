import { decodeHTML } from 'entities/decode';

const blocks =
  'p|div|ul|ol|dl|table|tr|h[1-6]|pre|blockquote|section|article|header|footer|hr|figure|figcaption';
const lines = 'br|li|dt|dd';
const inline =
  'a|abbr|b|i|u|s|em|strong|code|span|small|big|sub|sup|img|font|tt|del|ins|kbd|samp|q|cite|mark|center|strike|td|th|tbody|thead|iframe|var|label|figure|picture|source|video|audio|wbr|o:p';
const attributes = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'>]{1,2000})|\s+(?:itemscope|controls|allowfullscreen|hidden|nowrap|reversed|compact))*\s*\/?`;
/** Only real elements, and only with what can be attributes: `Vec<T>` and `<b or stone >c` are words. */
const tag = (names: string) =>
  new RegExp(String.raw`<(?:\/\s*(?:${names})\s*|(?:${names})${attributes})>`, 'gi');
const blockTag = tag(blocks);
const lineTag = tag(lines);
const inlineTag = tag(inline);
const unread = /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi;
const laidOut = new RegExp(`${blockTag.source}|${tag('br|li').source}`, 'i');
const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * A text as a reader sees it, of HTML (also escaped once too often), Markdown, reST or plain words: paragraphs with
 * an empty line between, no mark-up.
 */
export function withoutMarkup(source: string): string {
  let text = source.replaceAll(/\r\n?/g, '\n');
  for (let round = 0; round < 3; round += 1) {
    const stripped = dropTags(text);
    const decoded = entity.test(stripped) ? decodeHTML(stripped) : stripped;
    if (decoded === text) break;
    text = decoded;
  }
  return tidy(dropMarks(text));
}

/** A title or a name on one line, without entities. */
export function plainLine(source: string): string {
  const line = entity.test(source) ? decodeHTML(source) : source;
  return line.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

function dropTags(text: string): string {
  const bare = text.replaceAll(unread, '');
  const flat = laidOut.test(bare) ? bare.replaceAll(/[ \t]*\n[ \t]*/g, ' ') : bare;
  return flat.replaceAll(blockTag, '\n\n').replaceAll(lineTag, '\n').replaceAll(inlineTag, '');
}

/** Takes Markdown's and reST's marks out of words; lists keep theirs, as people write those anyway. */
function dropMarks(text: string): string {
  return text
    .replaceAll(/!\[([^\]\n]{0,300})\]\([^()\n]{0,2000}\)/g, '$1')
    .replaceAll(
      /\[([^[\]]{0,500})\]\(<?[^\s()]{1,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?>?(?:\s+"[^"\n]{0,300}")?\)/g,
      '$1',
    )
    .replaceAll(/`([^`<>\n]{1,500}) <[^\s<>]{1,2000}>`_{1,2}/g, '$1')
    .replaceAll(/<((?:https?|mailto):[^\s<>]{1,2000})>/g, '$1')
    .replaceAll(/\*\*(?=[^\s*])([^*]{1,1000}?)(?<=[^\s*])\*\*/g, '$1')
    .replaceAll(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,500}?)(?<=[^\s*])\*(?![\w*])/g, '$1')
    .replaceAll(/(?<!\w)__(?=\S)([^_\n]{1,500})(?<=\S)__(?!\w)/g, '$1')
    .replaceAll(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1')
    .replaceAll(/^[ \t]{0,3}>[ \t]?/gm, '')
    .replaceAll(/^[ \t]{0,3}(?:```|~~~)\w{0,20}[ \t]*$/gm, '')
    .replaceAll(/^[ \t]{0,3}(?:-[ \t]?){3,}$|^[ \t]{0,3}(?:[=*_][ \t]?){3,}$/gm, '')
    .replaceAll(/(`{1,2})([^`\n]{1,500})\1/g, '$2')
    .replaceAll(/\\([*_#[\]()`~.!>-])/g, '$1');
}

function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Abstract and description as one text, each said once; undefined where neither says anything. */
export function joinTexts(...sources: readonly (string | undefined)[]): string | undefined {
  const texts = new Set(
    sources.map((source) => withoutMarkup(source ?? '')).filter((text) => text !== ''),
  );
  return texts.size === 0 ? undefined : [...texts].join('\n\n');
}
