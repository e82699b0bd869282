/** What a service worker knows of the build it belongs to. */
export interface OfflineBuild {
  /** The path the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Another one wherever any file differs that is kept. */
  readonly version: string;
  /** What everything needs, by its address below the base, with the digest of its bytes. */
  readonly shell: Readonly<Record<string, string>>;
  /** The digests of pages that are kept once they are visited, one after the other. */
  readonly pages: string;
}

/** So many signs has a digest: 48 bits tell the files of one site apart, and its last build’s from them. */
export const DIGEST_SIGNS = 12;

/** The beginning of SHA-256 in hexadecimal. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, DIGEST_SIGNS / 2), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** How the names of an archive’s caches begin: several archives may share an origin. */
export const cachePrefix = (base: string): string => `aftertalk:${base}:`;

/** Where a page that stands for all that is not kept lies, below the base. */
export const OFFLINE_PAGE = 'offline/';

/** The service worker, below the base. */
export const WORKER_FILE = 'sw.js';
