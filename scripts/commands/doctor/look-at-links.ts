import { parseAnswer } from '../../adapters/web/parse-answer.ts';
import type { PoliteWeb } from '../../adapters/web/polite-web.ts';
import type { Finding } from './finding.ts';
import type { ShownLink } from './written-links.ts';

/** Looks at each address once, however often it is written. */
export async function lookAtLinks(
  links: readonly ShownLink[],
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
    found[index] = places.map((link) => {
      const edit = editOf(link, kept);
      return {
        is: seen.is === 'gone' ? 'rotten-link' : seen.is === 'moved' ? 'moved-link' : 'unsure-link',
        file: link.file,
        ...(link.line !== undefined && { line: link.line }),
        what: link.url,
        says: link.described
          ? `${link.described.title}, in its video’s description: ${seen.words}`
          : seen.words,
        ...(edit && { edit }),
      };
    });
  });
  return found.flat();
}

/** What to write in place of a link; slides that a session names go before those of a description. */
function editOf({ file, line, described }: ShownLink, kept: string | undefined): Finding['edit'] {
  const lines = kept === undefined ? [] : [kept];
  if (!described)
    return kept === undefined
      ? undefined
      : { where: `Write in place of it, in ${file}:${line ?? 1}:`, lines };
  const mended = 'Mend the description of the video, then npm run sync';
  if (kept === undefined) return { where: `${mended}.`, lines };
  if (described.kind !== 'slides') return { where: `${mended}; in place of it:`, lines };
  return {
    where: `${mended}; or write into ${file}, at the session ${described.key}:`,
    lines: ['resources:', `  - { kind: slides, label: Slides, url: ${JSON.stringify(kept)} }`],
  };
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
