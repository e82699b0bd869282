/** A description holds 5,000 characters; other sources get room, hostile ones an end. */
const LONGEST = 20_000;
const MOST_LINES = 600;
const BREAK = /<\/?(?:br|p|li|ul|ol|div)\b[^<>]{0,200}>/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The lines of a description without blanks around them; empty ones part paragraphs and stay. */
export function splitDescription(description: string): string[] {
  return description
    .slice(0, LONGEST)
    .replace(BREAK, '\n')
    .replace(INVISIBLE, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .slice(0, MOST_LINES)
    .map((line) => line.trim());
}

const SENTENCE_END = /[.!?…]["”’)\]]?\s+(?=["“‘(]?[\p{Lu}\p{N}])|[。！？]/gu;

/** A sentence each, with the blanks after it: put together they are the line again. */
export function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of line.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length;
    sentences.push(line.slice(from, to));
    from = to;
  }
  if (from < line.length) sentences.push(line.slice(from));
  return sentences;
}
