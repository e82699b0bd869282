import { answerQuery, type OpenIndex } from './answer-query.ts';
import { readGlossary } from './clauses.ts';
import { suggestOperators, type Completion } from './completions.ts';
import { decodeEntities } from './entity-file.ts';
import type { CreateEngine } from './entity-search.ts';
import { EntitySearch } from './entity-search.ts';
import { toHit } from './group-hits.ts';
import { indexPaths, manifestPath } from './index-files.ts';
import { IndexReader, type FetchBytes } from './index-reader.ts';
import { MomentSearch } from './moment-search.ts';
import { parseQuery } from './query.ts';
import { decodeManifest, mostFuseRecords, type SearchManifest } from './search-manifest.ts';
import type { SearchHit, SearchOptions, SearchResult } from './search-result.ts';
import type { OnPartial, Search } from './search.ts';
import { decodeVideos } from './video-file.ts';
import { parseVideoLink, resolveVideoLink } from './video-link.ts';

interface Loaded extends OpenIndex {
  readonly manifest: SearchManifest;
}

/** Searches in the thread it runs in: the page's for small archives, else a worker's or Node's. */
export class LocalSearch implements Search {
  readonly #fetchBytes: FetchBytes;
  readonly #reader: IndexReader;
  #manifest: SearchManifest | undefined;
  #loading: Promise<Loaded> | undefined;
  #latest = new AbortController();

  /** With a manifest already read, it is not fetched again. */
  constructor(fetchBytes: FetchBytes, manifest?: SearchManifest) {
    this.#fetchBytes = fetchBytes;
    this.#reader = new IndexReader(fetchBytes);
    this.#manifest = manifest;
  }

  async warm(): Promise<void> {
    const { moments } = await this.#load();
    await moments?.warm();
  }

  async suggest(text: string, caret: number): Promise<readonly Completion[]> {
    const { entities } = await this.#load();
    return suggestOperators(text, caret, (operator, typed) =>
      entities.known.complete(operator, typed),
    );
  }

  async search(
    text: string,
    options: SearchOptions = {},
    onPartial?: OnPartial,
  ): Promise<SearchResult> {
    this.#latest.abort();
    this.#latest = new AbortController();
    const { signal } = this.#latest;
    const loaded = await this.#load();
    const linked = await this.#resolveLink(text, loaded);
    if (linked) return linked;
    return answerQuery(parseQuery(text), options, loaded, signal, onPartial);
  }

  #load(): Promise<Loaded> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #read(): Promise<Loaded> {
    this.#manifest ??= decodeManifest(await this.#fetchBytes(manifestPath));
    const manifest = this.#manifest;
    const [file, createEngine] = await Promise.all([
      this.#reader.read(indexPaths(manifest.version).entities, decodeEntities),
      loadEngine(manifest.records),
    ]);
    const aliases = readGlossary(file.glossary);
    const entities = new EntitySearch(file.records, aliases, createEngine);
    const moments =
      manifest.cues > 0 ? new MomentSearch(indexPaths(manifest.version), this.#reader) : undefined;
    return { manifest, aliases, entities, moments };
  }

  /** The talks a pasted link leads to; undefined when the text is no link or an unknown bare id. */
  async #resolveLink(
    text: string,
    { manifest, entities }: Loaded,
  ): Promise<SearchResult | undefined> {
    const link = parseVideoLink(text);
    if (!link) return undefined;
    const videos = await this.#reader.read(indexPaths(manifest.version).videos, decodeVideos);
    const slices = resolveVideoLink(link, videos);
    const hits = slices.flatMap(({ url }): SearchHit[] => {
      const record = entities.records.find((talk) => talk.type === 'talk' && talk.url === url);
      const t = link.seconds;
      return record ? [{ ...toHit(record, []), ...(t !== undefined && { t }) }] : [];
    });
    if (hits.length === 0 && link.bare) return undefined;
    const unknown = { kind: 'unknown-video', text: link.videoId } as const;
    return {
      query: text,
      groups: hits.length > 0 ? [{ id: 'talk', hits, total: hits.length }] : [],
      problems: hits.length > 0 ? [] : [unknown],
      suggestions: [],
      link: true,
      complete: true,
    };
  }
}

async function loadEngine(records: number): Promise<CreateEngine> {
  if (records <= mostFuseRecords) {
    return import('./fuse-engine.ts').then((module) => module.createFuseEngine);
  }
  return import('./inverted-engine.ts').then((module) => module.createInvertedEngine);
}
