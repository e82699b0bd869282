import { readFileSync } from 'node:fs';
import { momentQuery } from '../../src/domain/moment-address.ts';
import { formatClock } from '../../src/domain/chapters/clock-time.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { describeProblem } from '../../src/site/search/describe-problem.ts';
import { flatHits } from '../../src/search/results/flat-hits.ts';
import type { SearchHit } from '../../src/search/results/search-result.ts';
import type { Search } from '../../src/search/search.ts';
import { searchInMemory } from '../../src/site/search/search-in-memory.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { openArchive } from '../../src/store/open-archive.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { findTalk } from '../naming/find-talk.ts';

export const search: Command = {
  name: 'search',
  summary: 'searches the archive from the command line, with the site’s own ranking',
  help: `
Usage: npm run --silent search -- [--data DIR] [--json] QUERY
       npm run --silent search -- [--data DIR] --queries FILE

Answers a query as the site would: people, talks, topics, events, photos, chapters and what was said. The
address of a page, or a link to a recording, finds what it shows.
A query may use speaker: topic: event: company: kind: lang: year: before: after: -word "a phrase".

  --queries FILE  a query a line; prints [[{type, title, url, t?}]], a list for each line
  --limit NUMBER  hits a group (default: 8)
  --data DIR      the archive’s folder (default: data)
  --json          the answer as JSON
`,
  options: {
    data: { type: 'string' },
    queries: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input) {
    const folder = archiveFolder(input);
    const archive = openArchive(folder);
    const engine = await searchInMemory(folder, archive);
    const limit = limitOf(input);
    const file = textFlag(input.flags, 'queries');
    if (file !== undefined) {
      const answers = [];
      for (const query of readQueries(file)) answers.push(await ask(engine, query, limit));
      input.out.print(JSON.stringify(answers));
      return 0;
    }
    const query = nameOfPage(input.args.join(' ').trim(), archive);
    if (query === '') {
      throw new UserError('There is nothing to search for.', {
        remedy: 'npm run search -- --help',
      });
    }
    if (input.flags['json'] === true) input.out.printJson(await ask(engine, query, limit));
    else await printAnswer(engine, query, limit, input);
    return 0;
  },
};

/** What a page’s address is asked for by: the name of what it shows; any other query as it is. */
function nameOfPage(query: string, archive: Archive): string {
  const page = readAddress(query);
  switch (page?.kind) {
    case 'event':
      return archive.eventById.get(page.eventId)?.name ?? query;
    case 'talk':
      return findTalk(query, archive.talks).title;
    case 'person':
      return archive.personById.get(page.id)?.name ?? query;
    case 'topic':
      return archive.topicById.get(page.id)?.name ?? query;
    default:
      return query;
  }
}

interface Answer {
  readonly type: SearchHit['type'];
  readonly title: string;
  readonly url: string;
  readonly t?: number;
}

async function ask(engine: Search, query: string, limit: number): Promise<Answer[]> {
  if (query.trim() === '') return [];
  return flatHits(await engine.search(query, { limit })).map(
    ({ type, title, snippet, url, t }) => ({
      type,
      title: snippet?.text ?? title.text,
      url,
      ...(t !== undefined && { t }),
    }),
  );
}

async function printAnswer(
  engine: Search,
  query: string,
  limit: number,
  { out }: CommandInput,
): Promise<void> {
  const result = await engine.search(query, { limit });
  for (const problem of result.problems) {
    const meant = problem.nearest === undefined ? '' : ` Did you mean “${problem.nearest}”?`;
    out.note(describeProblem(problem) + meant);
  }
  for (const { title, snippet, subtitle, url, t, type } of flatHits(result)) {
    const words = snippet ? `“${snippet.text}”` : title.text;
    const from = snippet ? `${title.text} · ${subtitle}` : subtitle;
    out.print(`${out.style('dim', type.padEnd(7))} ${out.style('bold', words)}`);
    out.print(`        ${from}${t === undefined ? '' : ` · ${formatClock(Math.floor(t))}`}`);
    out.print(`        ${out.style('dim', t === undefined ? url : url + momentQuery(t))}`);
  }
  if (result.groups.length === 0) {
    out.print(`Nothing found for “${query}”.`);
    if (result.suggestions.length > 0) out.print(`Try: ${result.suggestions.join(', ')}`);
  }
}

function limitOf({ flags }: CommandInput): number {
  const text = textFlag(flags, 'limit') ?? '8';
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0 && limit <= 1000) return limit;
  throw new UserError('--limit does not fit.', {
    found: text,
    expected: 'a whole number from 1 to 1000',
  });
}

function readQueries(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
  } catch {
    throw new UserError('The file of queries cannot be read.', {
      found: file,
      expected: 'a text file, a query a line',
    });
  }
}
