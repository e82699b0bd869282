/** A page as a sitemap names it; all addresses are whole. */
export interface SitemapEntry {
  readonly page: string;
  readonly images: readonly string[];
  /** The page in every language, its own included; absent where there is one. */
  readonly languages?: readonly { readonly language: string; readonly page: string }[];
  readonly video?: SitemapVideo;
}

/** A video that plays on its page. */
export interface SitemapVideo {
  readonly thumbnail: string;
  readonly title: string;
  readonly description: string;
  /** The player, or the file itself where the archive knows one. */
  readonly player?: string;
  readonly file?: string;
  /** Whole seconds. */
  readonly seconds?: number;
  /** The day it came out. */
  readonly published: string;
}
