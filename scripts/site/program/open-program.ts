import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { KeptProgram } from './kept-program.ts';

/** A page, or a file that is made like one. */
export interface PagePath {
  /** Its file, below the site’s folder. */
  readonly file: string;
  /** What it is of, as its route lists it; undefined where it is the only one of its route. */
  readonly props: unknown;
  readonly render: () => Promise<Uint8Array | undefined>;
}

/** The pages’ program with an archive in it. */
export interface OpenProgram {
  /** Loads the modules of all pages, which read the archive while they are loaded. */
  readonly load: () => Promise<void>;
  /** Every page there is. Throws where two have one address. */
  readonly list: () => Promise<readonly PagePath[]>;
}

interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: string;
}

interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: {
    get: (
      route: Route,
    ) => { readonly staticPaths: readonly { readonly props?: unknown }[] } | undefined;
  };
  getComponentByRoute: (route: Route) => Promise<unknown>;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** Where a page is while it is made; it never shows. */
const NOWHERE = 'http://localhost:4321';

/** Opens the program of this run; `base` and `site` are those it was made for. */
export async function openProgram(
  { facts, modules }: Pick<KeptProgram, 'facts' | 'modules'>,
  { base, site }: { readonly base: string; readonly site?: string },
): Promise<OpenProgram> {
  const { app } = (await import(pathToFileURL(join(modules, facts.entry)).href)) as { app: App };
  // What a build of Astro’s knows, as far as pages ask for it (Astro 7.3).
  app.setInternals({
    pagesByKeys: new Map(facts.styles.map(([key, styles]) => [key, { styles }])),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const origin = new URL(site ?? NOWHERE).origin;
  const routes = app.manifest.routes.map(({ routeData }) => routeData);
  return {
    async load() {
      for (const route of routes) await app.getComponentByRoute(route);
    },
    async list() {
      const paths = (await new StaticPaths(app as never).getAll()) as {
        readonly pathname: string;
        readonly route: Route;
      }[];
      const seen = new Map<string, Route>();
      const places = new Map<Route, number>();
      return paths.map(({ pathname, route }) => {
        const place = places.get(route) ?? 0;
        places.set(route, place + 1);
        const plain = pathname.replace(/^\/|\/$/g, '');
        const other = seen.get(plain);
        if (other) throw new Error(sameAddress(pathname, route, other));
        seen.set(plain, route);
        const url = new URL(
          `${base}${plain}${route.type === 'endpoint' || plain === '' ? '' : '/'}`,
          origin,
        );
        return {
          file: fileOf(plain, route),
          props: app.routeCache.get(route)?.staticPaths[place]?.props,
          render: () => render(app, url, route),
        };
      });
    },
  };
}

async function render(app: App, url: URL, route: Route): Promise<Uint8Array | undefined> {
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && route.route !== '/404')
    throw new Error(`${url.pathname} was answered with ${response.status}.`);
  return response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
}

const fileOf = (plain: string, { type, route }: Route) => {
  if (type === 'endpoint') return plain;
  if (route === '/404') return '404.html';
  return plain === '' ? 'index.html' : `${plain}/index.html`;
};

/** Two talks with one address would lose a page. */
const sameAddress = (pathname: string, { component }: Route, other: Route) =>
  `Two pages have the address ${pathname}: one by ${other.component}, one by ${component}.`;

/** What Astro has to tell while pages are made. */
const destination = {
  write(event: { readonly level?: string; readonly message?: string }): boolean {
    if (event.level === 'error' || event.level === 'warn') console.warn(event.message);
    return true;
  },
};
