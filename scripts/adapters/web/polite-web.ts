import { readBounded } from '../youtube/read-bounded.ts';
import { readFetchFailure } from './fetch-failure.ts';

/** How other people’s servers are asked. */
export interface Politeness {
  /** Requests under way at once, over all hosts. */
  readonly atOnce: number;
  /** Milliseconds between the end of one request to a host and the next; a host is asked one thing at a time. */
  readonly pause: number;
  /** Milliseconds an answer may take. */
  readonly timeout: number;
}

/** A text that was fetched, or in words why it was not. */
export type Fetched =
  | { readonly ok: true; readonly text: string }
  /** `status` is the server’s, where it answered. */
  | { readonly ok: false; readonly problem: string; readonly status?: number };

/** What stands at an address. */
export interface Seen {
  /** `unsure` where the server, or the way to it, did not answer the question: never taken for gone. */
  readonly is: 'there' | 'moved' | 'gone' | 'unsure';
  /** What the server said, or why nothing was heard, in words. */
  readonly words: string;
  /** Where it has moved for good. */
  readonly to?: string;
}

const MOST_BYTES = 20_000_000;
const MOST_HOPS = 6;
/** Servers that know no HEAD, or answer it otherwise than a browser, are asked again by GET. */
const ASKS_AGAIN = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503]);
const NAME = 'Aftertalk (looks whether links still lead somewhere)';

/** Asks servers for pages, slowly and one thing a host at a time. */
export class PoliteWeb {
  readonly #politeness: Politeness;
  readonly #hosts = new Map<string, Promise<unknown>>();
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
    this.#free = politeness.atOnce;
  }

  /** Fetches a text of at most 20 MB; never throws. */
  async get(address: string): Promise<Fetched> {
    return this.#inTurn(address, async () => {
      try {
        const response = await this.#ask(address, 'GET', 'follow');
        if (!response.ok) {
          await response.body?.cancel();
          const { status } = response;
          return { ok: false, problem: `the server answered ${status}`, status };
        }
        return { ok: true, text: (await readBounded(response, MOST_BYTES)).toString('utf8') };
      } catch (error) {
        return { ok: false, problem: this.#inWords(error) };
      }
    });
  }

  /** Looks whether an address leads somewhere: HEAD, then GET where that says little; never throws. */
  async look(address: string): Promise<Seen> {
    return this.#inTurn(address, async () => {
      try {
        const head = await this.#follow(address, 'HEAD');
        return ASKS_AGAIN.has(head.status)
          ? seenOf(address, await this.#follow(address, 'GET'))
          : seenOf(address, head);
      } catch (error) {
        return { is: 'unsure', words: this.#inWords(error) };
      }
    });
  }

  /** Does work for all items, few at once; the index is that of the item. */
  async each<T>(
    items: readonly T[],
    work: (item: T, index: number) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    const lane = async () => {
      for (let index = next++; index < items.length; index = next++)
        await work(items[index] as T, index);
    };
    await Promise.all(Array.from({ length: this.#politeness.atOnce }, lane));
  }

  /** Follows redirects by hand, since it matters whether each is for good. */
  async #follow(address: string, method: 'GET' | 'HEAD'): Promise<Answer> {
    let url = new URL(address);
    let forGood = true;
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      const response = await this.#ask(url.href, method, 'manual');
      await response.body?.cancel();
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return { status: response.status, url, forGood: forGood && hop > 0 };
      if (!URL.canParse(location, url)) return { status: 0, url, forGood: false };
      forGood &&= response.status === 301 || response.status === 308;
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return { status: 0, url, forGood: false };
    }
    return { status: 0, url, forGood: false };
  }

  #ask(address: string, method: 'GET' | 'HEAD', redirect: 'follow' | 'manual'): Promise<Response> {
    return fetch(address, {
      method,
      redirect,
      signal: AbortSignal.timeout(this.#politeness.timeout),
      headers: { 'user-agent': NAME, accept: '*/*' },
    });
  }

  async #inTurn<T>(address: string, ask: () => Promise<T>): Promise<T> {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const before = this.#hosts.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      await this.#enter();
      try {
        return await ask();
      } finally {
        this.#leave();
      }
    });
    const { pause } = this.#politeness;
    this.#hosts.set(
      host,
      turn.then(() =>
        pause > 0 ? new Promise((resolve) => setTimeout(resolve, pause).unref()) : undefined,
      ),
    );
    return turn;
  }

  async #enter(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
  }

  #leave(): void {
    this.#free += 1;
    this.#waiting.shift()?.();
  }

  #inWords(error: unknown): string {
    const failure = readFetchFailure(error);
    if (failure.is === 'slow') return `no answer within ${this.#politeness.timeout / 1_000} s`;
    if (failure.is === 'large') return 'the answer is too large';
    const { code = '' } = failure;
    return (
      PROBLEMS[code] ??
      (code === '' ? 'the connection broke off' : `the connection failed (${code})`)
    );
  }
}

interface Answer {
  /** 0 where it leads in circles, or to something other than a page. */
  readonly status: number;
  readonly url: URL;
  readonly forGood: boolean;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host, or no network here',
  EAI_AGAIN: 'the host’s name could not be looked up: no network here?',
  ECONNREFUSED: 'the host takes no connections',
  ECONNRESET: 'the host broke the connection off',
  ENETUNREACH: 'no network here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is another host’s',
};

function seenOf(address: string, { status, url, forGood }: Answer): Seen {
  const words = status === 0 ? 'it leads in circles' : `the server answered ${status}`;
  if (status === 404 || status === 410) return { is: 'gone', words };
  if (status < 200 || status >= 300) return { is: 'unsure', words };
  const before = new URL(address);
  const isSame = before.host === url.host && before.pathname === url.pathname;
  // Every page that is gone leads to the home page: some hosts say it so.
  if (url.pathname === '/' && before.pathname.length > 1)
    return { is: 'gone', words: `it leads to the home page of ${url.host}` };
  return forGood && !isSame
    ? { is: 'moved', words: `it has moved to ${url.href}`, to: url.href }
    : { is: 'there', words };
}
