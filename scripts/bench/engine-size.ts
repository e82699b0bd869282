import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';

const importPattern = /(?:from|import)\s*\(?\s*'(\.[^']+\.ts|fuse\.js)'/g;

/**
 * Gzipped bytes of a module of ours and everything it imports, types stripped but nothing minified: more
 * than a page ever gets.
 */
export async function measureEngine(entry: URL, without: readonly string[] = []): Promise<number> {
  const sources = new Map<string, string>();
  await collect(entry, sources, without);
  return gzipSync([...sources.values()].join('\n')).length;
}

async function collect(
  module: URL,
  sources: Map<string, string>,
  without: readonly string[],
): Promise<void> {
  if (sources.has(module.href) || without.some((name) => module.href.endsWith(name))) return;
  const source = await readFile(module, 'utf8');
  const plain = stripComments(module.href.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
  sources.set(module.href, plain);
  for (const [, path = ''] of plain.matchAll(importPattern)) {
    const next = path === 'fuse.js' ? fuseModule() : new URL(path, module);
    await collect(next, sources, without);
  }
}

/** The build of fuse.js that bundlers of pages ship. */
export function fuseModule(): URL {
  return new URL('fuse.min.mjs', import.meta.resolve('fuse.js'));
}

function stripComments(source: string): string {
  return source.replace(/^\s*(?:\/\/.*|\/\*\*[^]*?\*\/)$/gm, '').replace(/\n\s+/g, '\n');
}
