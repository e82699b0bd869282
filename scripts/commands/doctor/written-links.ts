import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A link somebody wrote into a file of the archive. */
export interface WrittenLink {
  readonly url: string;
  readonly file: string;
  readonly line: number;
}

/** Every web address that stands in the hand files of an archive, in the order of the files. */
export function writtenLinks(root: string): WrittenLink[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !/(?:^|\/)\./.test(name))
    .sort();
  return files.flatMap((file) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
    const found: WrittenLink[] = [];
    visit(document, {
      Scalar(key, node) {
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
        const url = node.value.trim();
        if (/^https?:\/\/\S+$/i.test(url) && URL.canParse(url))
          found.push({ url, file, line: lines.linePos(node.range?.[0] ?? 0).line });
      },
    });
    return found;
  });
}
