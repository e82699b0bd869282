import { BuildKeeper, type KeeperRequest } from '../../../src/offline/build-keeper.ts';
import { sha256Of, type OfflineBuild } from '../../../src/offline/offline-build.ts';

export const ORIGIN = 'https://talks.example';
export const BASE = '/kept/';

/** A host whose files can be published anew, and that can be gone. */
export interface Host {
  files: Readonly<Record<string, string>>;
  isGone: boolean;
  readonly asked: string[];
}

export const hostOf = (files: Readonly<Record<string, string>>): Host => ({
  files,
  isGone: false,
  asked: [],
});

/** What a build of these files would be told to keep: `shell` by name, every other page once visited. */
export async function buildOf(
  files: Readonly<Record<string, string>>,
  shell: readonly string[],
): Promise<OfflineBuild> {
  const digest = (text = '') => sha256Of(new TextEncoder().encode(text));
  const kept: Record<string, string> = {};
  for (const name of shell) kept[name] = await digest(files[name]);
  let pages = '';
  for (const [name, text] of Object.entries(files))
    if (name.startsWith('events/')) pages += await digest(text);
  return { base: BASE, version: await digest(JSON.stringify(files)), shell: kept, pages };
}

/** A browser's caches, as far as keeping asks them. */
export function browserCaches(): CacheStorage & {
  readonly held: Map<string, Map<string, string>>;
} {
  const held = new Map<string, Map<string, string>>();
  const open = (name: string) => {
    const cache = held.get(name) ?? new Map<string, string>();
    held.set(name, cache);
    return Promise.resolve({
      put: async (url: string, response: Response) => void cache.set(url, await response.text()),
      match: (url: string) => {
        const text = cache.get(url);
        return Promise.resolve(text === undefined ? undefined : new Response(text));
      },
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
    });
  };
  return {
    held,
    open,
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
  } as unknown as CacheStorage & { readonly held: Map<string, Map<string, string>> };
}

export const keeperOf = (build: OfflineBuild, host: Host, caches: CacheStorage) =>
  new BuildKeeper(build, {
    caches,
    origin: ORIGIN,
    fetchFile: (request) => {
      const path = new URL(typeof request === 'string' ? request : request.url).pathname;
      host.asked.push(path);
      if (host.isGone) return Promise.reject(new TypeError('no connection'));
      const text = host.files[path.slice(BASE.length)];
      return Promise.resolve(
        text === undefined ? new Response('', { status: 404 }) : new Response(text),
      );
    },
  });

/** What somebody sees at an address; undefined where the worker leaves it to the network. */
export async function see(
  keeper: BuildKeeper,
  path: string,
  asked: { readonly mode?: RequestMode; readonly range?: string; readonly method?: string } = {},
): Promise<string | undefined> {
  const after: Promise<unknown>[] = [];
  const { mode = 'navigate', range, method = 'GET' } = asked;
  const request: KeeperRequest = {
    url: path.startsWith('https:') ? path : ORIGIN + BASE + path,
    method,
    mode,
    headers: new Headers(range === undefined ? {} : { range }),
  };
  const answer = await keeper.answer(request, (work) => after.push(work));
  await Promise.all(after);
  return answer && `${answer.status} ${await answer.text()}`;
}
