/** An address of the site, which begins with its path, as others need it: with scheme and host. */
export type WholeAddress = (address: string) => string;

export interface PublishedAt {
  /** `https://example.org`, as the build was told. */
  readonly site: string | undefined;
  /** The path the site is built for. */
  readonly base: string;
  /** Where the archive says it is published, with its path. */
  readonly url: string | undefined;
}

/**
 * Writes whole addresses; undefined where nobody has said where the site will stand. What the archive says of
 * itself counts only for a site built for that path: at another it is a copy, whose host is not known.
 */
export function createWholeAddress({ site, base, url }: PublishedAt): WholeAddress | undefined {
  const said = url !== undefined && samePath(new URL(url).pathname, base) ? url : undefined;
  const at = site ?? said;
  if (at === undefined || !/^https?:$/.test(new URL(at).protocol)) return undefined;
  const { origin } = new URL(at);
  return (address) => new URL(address, origin).href;
}

const samePath = (one: string, other: string) =>
  `/${one}/`.replace(/\/+/g, '/') === `/${other}/`.replace(/\/+/g, '/');
