import { answerQuery, type OpenIndex } from './results/answer-query.ts';
import { readGlossary } from './query/clauses.ts';
import { suggestOperators, type Completion } from './query/completions.ts';
import { decodeEntities, decodeNames, namedRecords, type NameFile } from './index/entity-file.ts';
import { EntitySearch, type CreateEngine } from './names/entity-search.ts';
import { toHit } from './results/group-hits.ts';
import { IndexReader, type FetchBytes } from './index/index-reader.ts';
import { MomentSearch } from './moments/moment-search.ts';
import { parseQuery } from './query/query.ts';
import { mostFuseRecords, type SearchManifest } from './index/search-manifest.ts';
import type { OnPartial, SearchHit, SearchOptions, SearchResult } from './results/search-result.ts';
import type { Search } from './search.ts';
import { decodeVideos, videoFile, type Videos } from './index/video-file.ts';
import { parseVideoLink, resolveVideoLink } from './query/video-link.ts';

/** Searches in the thread it runs in: the page's for small archives, else a worker's or Node's. */
export class LocalSearch implements Search {
  readonly #manifest: SearchManifest;
  readonly #createEngine: CreateEngine;
  readonly #reader: IndexReader;
  #loading: Promise<OpenIndex> | undefined;
  #isWhole = false;
  /** What has names, until the rest is there. */
  #named: EntitySearch | undefined;
  #latest = new AbortController();

  constructor(fetchBytes: FetchBytes, manifest: SearchManifest, createEngine: CreateEngine) {
    this.#reader = new IndexReader(fetchBytes, manifest);
    this.#manifest = manifest;
    this.#createEngine = createEngine;
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
    await this.#answerByName(text, options, signal, onPartial);
    const loaded = await this.#load();
    const linked = await this.#resolveLink(text, loaded);
    if (linked) return linked;
    return answerQuery(parseQuery(text), options, loaded, signal, onPartial);
  }

  #load(): Promise<OpenIndex> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #read(): Promise<OpenIndex> {
    const { cues } = this.#manifest;
    const file = await this.#readNames();
    const records = await this.#reader.read({ whole: 'entities' }, (bytes) =>
      decodeEntities(bytes, file),
    );
    const aliases = readGlossary(file.glossary);
    const entities = new EntitySearch(records, aliases, this.#createEngine);
    const moments = cues > 0 ? new MomentSearch(this.#reader) : undefined;
    this.#named = undefined;
    this.#isWhole = true;
    return { aliases, entities, moments };
  }

  #readNames(): Promise<NameFile> {
    return this.#reader.read({ whole: 'names' }, decodeNames);
  }

  /**
   * Tells what a large archive has by that name while the rest is fetched: of a first key, on a slow line, that
   * is most of the answer in two thirds of the time. Queries that ask for more than names wait.
   */
  async #answerByName(
    text: string,
    options: SearchOptions,
    signal: AbortSignal,
    onPartial?: OnPartial,
  ): Promise<void> {
    const query = parseQuery(text);
    const asksForNames = query.filters.length + query.excluded.length === 0 && !options.facets;
    const isLarge = this.#manifest.records > mostFuseRecords;
    const isLate = () => this.#isWhole || signal.aborted;
    if (isLate() || !onPartial || !asksForNames || !isLarge || parseVideoLink(text)) return;
    // Whoever awaits it later is told of a failure; what it asks for next is on its way when names are here.
    this.#load().catch(() => undefined);
    const file = await this.#readNames();
    if (isLate()) return;
    const aliases = readGlossary(file.glossary);
    this.#named ??= new EntitySearch(namedRecords(file), aliases, this.#createEngine);
    const index = { aliases, entities: this.#named, moments: undefined };
    const answer = await answerQuery(query, options, index, signal);
    if (answer.groups.length > 0) onPartial({ ...answer, suggestions: [], complete: false });
  }

  /** Those of the file that has the video if any has. */
  async #readVideos(videoId: string): Promise<Videos> {
    const number = videoFile(videoId, this.#manifest.videoFiles);
    return this.#reader.read({ shelf: 'videos', number }, decodeVideos);
  }

  /** The talks a pasted link leads to; undefined when the text is no link or an unknown bare id. */
  async #resolveLink(text: string, { entities }: OpenIndex): Promise<SearchResult | undefined> {
    const link = parseVideoLink(text);
    if (!link) return undefined;
    const slices = resolveVideoLink(link, await this.#readVideos(link.videoId));
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
