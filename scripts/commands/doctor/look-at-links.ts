import { parseAnswer } from '../../adapters/web/parse-answer.ts';
import type { PoliteWeb } from '../../adapters/web/polite-web.ts';
import type { Finding } from './finding.ts';
import type { WrittenLink } from './written-links.ts';

/** Looks at each address once, however often it is written. */
export async function lookAtLinks(
  links: readonly WrittenLink[],
  web: PoliteWeb,
  archiveOrg: string,
  say: (done: number, all: number) => void,
): Promise<Finding[]> {
  const byUrl = [...Map.groupBy(links, ({ url }) => url.replace(/#.*$/, ''))];
  const found: Finding[][] = byUrl.map(() => []);
  let done = 0;
  await web.each(byUrl, async ([url, places], index) => {
    const seen = await web.look(url);
    say(++done, byUrl.length);
    if (seen.is === 'there') return;
    const kept = seen.is === 'gone' ? await keptCopy(url, web, archiveOrg) : seen.to;
    found[index] = places.map(({ file, line, url: written }) => ({
      is: seen.is === 'gone' ? 'rotten-link' : seen.is === 'moved' ? 'moved-link' : 'unsure-link',
      file,
      line,
      what: written,
      says: seen.words,
      ...(kept !== undefined && {
        edit: { where: `Write in place of it, in ${file}:${line}:`, lines: [kept] },
      }),
    }));
  });
  return found.flat();
}

/** A copy of a page at archive.org, where there is one. */
async function keptCopy(
  url: string,
  web: PoliteWeb,
  archiveOrg: string,
): Promise<string | undefined> {
  const answer = await web.get(`${archiveOrg}/wayback/available?url=${encodeURIComponent(url)}`);
  if (!answer.ok) return undefined;
  const said = parseAnswer(answer.text) as {
    archived_snapshots?: { closest?: { available?: unknown; url?: unknown } };
  };
  const copy = said.archived_snapshots?.closest;
  return copy?.available === true && typeof copy.url === 'string' && /^https?:\/\//.test(copy.url)
    ? copy.url.replace(/^http:\/\/web\.archive\.org/, 'https://web.archive.org')
    : undefined;
}
