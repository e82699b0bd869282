import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DescribedResource } from '../../../src/domain/model/archive.ts';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A link readers see, and the file where somebody wrote it or could write another. */
export interface ShownLink {
  readonly url: string;
  readonly file: string;
  readonly line?: number;
  /** Where the description of a video says it: of which talk, by its session’s key. */
  readonly described?: {
    readonly kind: DescribedResource['kind'];
    readonly key: string;
    readonly title: string;
  };
}

/** Every web address that stands in the hand files of an archive, in the order of the files. */
export function writtenLinks(root: string): ShownLink[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !/(?:^|\/)\./.test(name))
    .sort();
  return files.flatMap((file) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
    const found: ShownLink[] = [];
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
