import { sliceOf } from './byte-slice.ts';
import {
  cachePrefix,
  DIGEST_SIGNS,
  sha256Of,
  OFFLINE_PAGE,
  type OfflineBuild,
} from './offline-build.ts';

/** What of the browser keeping takes; `origin` is the site’s. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly origin: string;
  readonly fetchFile: (request: Request | string, how?: RequestInit) => Promise<Response>;
}

/** Of a request what answering it takes. */
export type KeeperRequest = Pick<Request, 'url' | 'method' | 'mode' | 'headers'>;

/** Files are fetched so many at a time. */
const LANES = 6;
/** Names that say what is in the file. */
const UNCHANGING = /^(?:assets\/|search\/[^/]+\/)./;

/**
 * Keeps one build of the site in a cache of its own: its shell whole or not at all, and pages that were visited. Every
 * file is kept only if it is this build’s to the byte, so that two builds never meet in what is kept.
 */
export class BuildKeeper {
  readonly #build: OfflineBuild;
  readonly #around: Surroundings;
  readonly #name: string;
  readonly #pages: ReadonlySet<string>;

  constructor(build: OfflineBuild, around: Surroundings) {
    this.#build = build;
    this.#around = around;
    this.#name = cachePrefix(build.base) + build.version;
    this.#pages = new Set(build.pages.match(new RegExp(`.{${DIGEST_SIGNS}}`, 'g')));
  }

  /** Keeps the shell, and those visited pages that earlier builds kept. Throws where the shell cannot be had whole. */
  async install(): Promise<void> {
    const { caches } = this.#around;
    try {
      const cache = await caches.open(this.#name);
      const shell = Object.entries(this.#build.shell);
      await inLanes(shell, async ([path, digest]) => {
        const file = await this.#fetchAs(path, (found) => found === digest);
        if (!file) throw new Error(`${path} is of another build.`);
        await cache.put(this.#at(path), file);
      });
      await inLanes(await this.#keptBefore(), (path) =>
        this.keep(this.#at(path)).catch(() => undefined),
      );
    } catch (error) {
      await caches.delete(this.#name);
      throw error;
    }
  }

  /** Lets go of earlier builds. */
  async activate(): Promise<void> {
    for (const name of await this.#otherCaches()) await this.#around.caches.delete(name);
  }

  /** Keeps a page somebody is on, if pages of its kind are kept and it is this build’s. */
  async keep(address: string): Promise<void> {
    const path = this.#pathOf(address);
    if (path === undefined || path in this.#build.shell) return;
    const page = await this.#fetchAs(path, (digest) => this.#pages.has(digest));
    if (page) await (await this.#cache()).put(this.#at(path), page);
  }

  /**
   * The answer to a request; undefined where it is the network’s alone. `afterwards` is handed what goes on once it is
   * given.
   */
  answer(
    request: KeeperRequest,
    afterwards: (work: Promise<unknown>) => void,
  ): Promise<Response> | undefined {
    const path = request.method === 'GET' ? this.#pathOf(request.url) : undefined;
    if (path === undefined) return undefined;
    if (request.mode === 'navigate') return this.#page(request as Request, path, afterwards);
    if (!(path in this.#build.shell)) return undefined;
    return UNCHANGING.test(path)
      ? this.#kept(request as Request, path)
      : this.#around
          .fetchFile(request as Request)
          .catch((error: unknown) => this.#keptOr(path, error));
  }

  /** The network’s page, which is kept; without a network the kept one, else the page that says so. */
  async #page(
    request: Request,
    path: string,
    afterwards: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    try {
      const page = await this.#around.fetchFile(request);
      if (page.ok && !page.redirected && !(path in this.#build.shell)) {
        afterwards(this.#keepAnswer(path, page.clone()).catch(() => undefined));
      }
      return page;
    } catch (error) {
      const kept = await this.#match(path);
      if (kept) return kept;
      const { headers, body } = await this.#keptOr(OFFLINE_PAGE, error);
      return new Response(body, { status: 503, headers });
    }
  }

  async #keepAnswer(path: string, answer: Response): Promise<void> {
    const bytes = await answer.arrayBuffer();
    if (!this.#pages.has(await sha256Of(bytes))) return;
    await (await this.#cache()).put(this.#at(path), asKept(answer, bytes));
  }

  async #kept(request: Request, path: string): Promise<Response> {
    const kept = await this.#match(path);
    if (!kept) return this.#around.fetchFile(request);
    const range = request.headers.get('range');
    return range === null ? kept : sliceOf(kept, range);
  }

  async #keptOr(path: string, error: unknown): Promise<Response> {
    const kept = await this.#match(path);
    if (!kept) throw error;
    return kept;
  }

  /** A file whose digest will do: one that is kept already, else the host’s. */
  async #fetchAs(
    path: string,
    isRight: (digest: string) => boolean,
  ): Promise<Response | undefined> {
    for (const name of await this.#otherCaches()) {
      const kept = await (await this.#around.caches.open(name)).match(this.#at(path));
      const file = kept && (await checked(kept, isRight));
      if (file) return file;
    }
    const answer = await this.#around.fetchFile(this.#at(path), { cache: 'no-cache' });
    return answer.ok ? checked(answer, isRight) : undefined;
  }

  /** The pages visited before, by path. */
  async #keptBefore(): Promise<string[]> {
    const paths = new Set<string>();
    for (const name of await this.#otherCaches())
      for (const { url } of await (await this.#around.caches.open(name)).keys()) {
        const path = this.#pathOf(url);
        if (path?.endsWith('/') && !(path in this.#build.shell)) paths.add(path);
      }
    return [...paths];
  }

  async #otherCaches(): Promise<string[]> {
    const prefix = cachePrefix(this.#build.base);
    const names = await this.#around.caches.keys();
    return names.filter((name) => name.startsWith(prefix) && name !== this.#name);
  }

  #cache(): Promise<Cache> {
    return this.#around.caches.open(this.#name);
  }

  async #match(path: string): Promise<Response | undefined> {
    return (await this.#cache()).match(this.#at(path));
  }

  readonly #at = (path: string) => this.#around.origin + this.#build.base + path;

  /** Below the base, without query; undefined for what is not of this site. */
  #pathOf(address: string): string | undefined {
    const { origin, pathname } = new URL(address);
    const { base } = this.#build;
    if (origin !== this.#around.origin || !pathname.startsWith(base)) return undefined;
    return pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
  }
}

async function checked(
  answer: Response,
  isRight: (digest: string) => boolean,
): Promise<Response | undefined> {
  const bytes = await answer.arrayBuffer();
  return isRight(await sha256Of(bytes)) ? asKept(answer, bytes) : undefined;
}

/** A browser shows no page that was led elsewhere on the way, unless it is answered anew. */
const asKept = ({ headers }: Response, bytes: ArrayBuffer) => {
  const type = headers.get('content-type');
  return new Response(bytes, { headers: type === null ? {} : { 'content-type': type } });
};

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
