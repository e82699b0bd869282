import type { Archive } from '../../domain/model/archive.ts';
import type { Pictures } from '../picture/pictures.ts';
import type { Urls } from '../address/urls.ts';

/** What view models need besides the thing they describe. */
export interface SiteContext {
  readonly archive: Archive;
  readonly urls: Urls;
  readonly pictures: Pictures;
}
