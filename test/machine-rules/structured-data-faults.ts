import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';

interface Node {
  readonly [property: string]: unknown;
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * What is wrong with the JSON-LD of a page, as lines that name the rule. The validator (1.7) knows what search
 * engines require of videos, clips, images and trails; it has no rules for events, takes relative addresses and
 * any text for a date: those are ours.
 */
export async function structuredDataFaults(html: string): Promise<string[]> {
  const blocks = dataBlocksOf(html);
  const faults: string[] = [];
  for (const text of blocks) {
    if (/[<>]|\u2028|\u2029/.test(text)) faults.push('block: a sign that may end it');
    const data = JSON.parse(text) as Node;
    if (data['@context'] !== 'https://schema.org') faults.push('block: no context');
    for (const node of nodesOf(data)) faults.push(...ownRules(node));
  }
  const issues = await new Validator().validate(
    new WebAutoExtractor({ addLocation: true }).parse(html),
  );
  for (const { severity, issueMessage, path } of issues) {
    if (severity === 'ERROR')
      faults.push(`${path.map(({ type }) => type).join('.')}: ${issueMessage}`);
  }
  return faults;
}

/** The texts of a page's JSON-LD blocks. */
export const dataBlocksOf = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );

/** Every typed thing in a block, those within others too. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const inner = Object.values(node).flatMap(nodesOf);
  return node['@type'] === undefined ? inner : [node, ...inner];
}

function ownRules(node: Node): string[] {
  const type = String(node['@type']);
  const faults: string[] = [];
  const fault = (rule: string) => faults.push(`${type}: ${rule}`);
  for (const [name, value] of Object.entries(node)) {
    const addressed = /^(?:url|item|contentUrl|embedUrl|thumbnailUrl|acquireLicensePage|@id)$/;
    if (addressed.test(name) && !(typeof value === 'string' && /^https?:\/\//.test(value)))
      fault(`${name} is no whole address`);
    if (/Date$/.test(name) && !WHOLE_DAY.test(String(value))) fault(`${name} is no date`);
    if (name === 'duration' && !/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/.test(String(value)))
      fault('duration is not whole');
    if (typeof value === 'string' && !value.isWellFormed()) fault(`${name} has half a character`);
  }
  if (type === 'Event') {
    if (!node['name'] || (node['superEvent'] !== undefined && !node['startDate']))
      fault('no name or startDate');
    const [from, to] = [node['startDate'], node['endDate']] as [string?, string?];
    if (from !== undefined && to !== undefined && to < from) fault('ends before it starts');
  }
  if (type === 'VideoObject') faults.push(...clipFaults(node));
  return faults;
}

function clipFaults({ hasPart = [] }: Node): string[] {
  const clips = hasPart as Node[];
  const starts = clips.map(({ startOffset }) => startOffset as number);
  const faults: string[] = [];
  if (new Set(starts).size < starts.length) faults.push('Clip: two start together');
  for (const { url, startOffset, endOffset } of clips) {
    if (!Number.isInteger(startOffset)) faults.push('Clip: startOffset is not whole');
    if (endOffset !== undefined && Number(endOffset) <= Number(startOffset))
      faults.push('Clip: ends before it starts');
    if (new URL(String(url)).searchParams.get('t') !== String(startOffset))
      faults.push('Clip: its address does not ask for its second');
  }
  return faults;
}
