/** A thing as schema.org describes it. */
export interface StructuredThing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const OPEN: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things as the text of a JSON-LD block: nothing in it ends the block or is half a character. Several stand in
 * one graph.
 */
export function dataBlock(things: readonly StructuredThing[]): string {
  const [first] = things;
  const data = things.length === 1 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }, wellFormed).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => OPEN[sign] ?? '',
  );
}

const UNWANTED = /(?![\n\t])\p{Cc}/gu;

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replace(UNWANTED, ' ') : value;
