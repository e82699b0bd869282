const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*`;
const LAST_NAMES = new RegExp(
  String.raw`^(.{8,}?[\p{L}\p{N})?!])\s+(${NAME}\s(?:\p{Lu}\.\s)?${NAME}(?:\s(?:&|and)\s${NAME}\s${NAME})*(?:,\s[^,:;]{2,50})?)$`,
  'u',
);
/** What nobody’s name follows without a separator. */
const LEADS_ON =
  /(?:^|[\s-])(?:an?|the|of|in|on|at|to|for|from|with|without|by|via|and|or|vs\.?|versus|as|into|over|under|your|our|my|its?|is|are|be|using|meets?|than|&|\+)$/iu;

/** Two words or more at the end of a title that could be names nothing separates from it, with a company. */
export function readUnseparatedNames(text: string): { names: string; title: string } | undefined {
  const [, title, names] = LAST_NAMES.exec(text) ?? [];
  if (title === undefined || names === undefined || LEADS_ON.test(title)) return undefined;
  return { names, title };
}
