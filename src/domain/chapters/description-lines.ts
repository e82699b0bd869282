import { decodeHTML } from 'entities/decode';

/** YouTube ends descriptions at 5,000 bytes; other sources get room, hostile ones an end. */
const longestDescription = 100_000;
const htmlBreak = /<\/?(?:br|p|li|ul|ol|div|tr|h[1-6])\b[^<>]{0,200}>/gi;
const htmlTag = /<\/?[a-z][^<>]{0,200}>/gi;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/g;

/** A time of which a digit or a colon is full-width. */
const wideTime = /(?<![\d０-９])[\d０-９]{1,3}(?:[:：][0-5０-５][\d０-９]){1,2}(?![\d０-９])/g;

/**
 * A description's lines as they read: HTML breaks (feeds have them) are line ends, zero-width characters are gone,
 * times in full-width digits and colons are plain ones, runs of blanks are one blank.
 */
export function readDescriptionLines(description: string): string[] {
  let text = description.slice(0, longestDescription);
  if (htmlBreak.test(text)) text = decodeHTML(text.replace(htmlBreak, '\n').replace(htmlTag, ''));
  htmlBreak.lastIndex = 0;
  return text
    .replace(invisible, '')
    .replace(wideTime, plainDigits)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

function plainDigits(time: string): string {
  return time.replace(/[\uff10-\uff19\uff1a]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
