import { assembleResult, type Places } from './assemble-result.ts';
import { readGlossary, toClauses, type Aliases, type Clause } from './clauses.ts';
import { suggestOperators, type Completion } from './completions.ts';
import { decodeEntities } from './entity-file.ts';
import type { CreateEngine, EntityAnswer } from './entity-search.ts';
import { EntitySearch } from './entity-search.ts';
import { toHit, usualLimit } from './group-hits.ts';
import { essentialWords } from './essential-words.ts';
import { indexPaths, manifestPath } from './index-files.ts';
import type { TranscriptKind } from './moment-directory.ts';
import { IndexReader, type FetchBytes } from './index-reader.ts';
import { MomentSearch } from './moment-search.ts';
import { parseQuery } from './query.ts';
import { decodeManifest, mostFuseRecords, type SearchManifest } from './search-manifest.ts';
import type { SearchHit, SearchOptions, SearchResult } from './search-result.ts';
import type { OnPartial, Search } from './search.ts';
import { decodeVideos } from './video-file.ts';
import { parseVideoLink, resolveVideoLink } from './video-link.ts';

interface Loaded {
  readonly manifest: SearchManifest;
  readonly entities: EntitySearch;
  readonly aliases: Aliases;
}

/** Searches in the thread it runs in: the page's for small archives, else a worker's or Node's. */
export class LocalSearch implements Search {
  readonly #fetchBytes: FetchBytes;
  readonly #reader: IndexReader;
  #manifest: SearchManifest | undefined;
  #loading: Promise<Loaded> | undefined;
  #moments: MomentSearch | undefined;

  /** With a manifest already read, it is not fetched again. */
  constructor(fetchBytes: FetchBytes, manifest?: SearchManifest) {
    this.#fetchBytes = fetchBytes;
    this.#reader = new IndexReader(fetchBytes);
    this.#manifest = manifest;
  }

  async warm(): Promise<void> {
    const { manifest } = await this.#load();
    if (manifest.cues > 0) await this.#momentSearch(manifest).warm();
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
    const loaded = await this.#load();
    const linked = await this.#resolveLink(text, loaded);
    if (linked) return linked;
    const query = parseQuery(text);
    const answer = loaded.entities.search(query, options);
    const spoken = this.#wantsMoments(answer, options, loaded.manifest);
    const { entities } = loaded;
    const assemble = (places: Places | 'none' | 'awaited') =>
      assembleResult({ query, answer, places, entities, options });
    if (!spoken) return assemble('none');
    onPartial?.(assemble('awaited'));
    const find = async (clauses: readonly Clause[]) =>
      this.#momentSearch(loaded.manifest).search(
        {
          clauses,
          excluded: toClauses(query.excluded, loaded.aliases),
          admits: answer.admits,
          named: remember((clause) => entities.talksNaming(clause)),
          forgives: (clause) => !entities.isKnown(clause),
          limit: options.limit ?? usualLimit,
        },
        wantedKinds(options),
      );
    const places = await find(answer.clauses);
    const essential = essentialWords(query.words);
    const nothing = places.said.total + places.chapter.total === 0;
    return assemble(nothing && essential ? await find(entities.clausesOf(essential)) : places);
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
    return { manifest, aliases, entities: new EntitySearch(file.records, aliases, createEngine) };
  }

  #momentSearch({ version }: SearchManifest): MomentSearch {
    this.#moments ??= new MomentSearch(indexPaths(version), this.#reader);
    return this.#moments;
  }

  #wantsMoments(
    { clauses }: EntityAnswer,
    options: SearchOptions,
    { cues }: SearchManifest,
  ): boolean {
    return cues > 0 && wantedKinds(options).length > 0 && clauses.some(isSpoken);
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

function wantedKinds({ scope }: SearchOptions): TranscriptKind[] {
  if (scope === undefined) return ['chapter', 'said'];
  if (scope === 'moment') return ['said'];
  return scope === 'chapter' ? ['chapter'] : [];
}

/** A function of objects that works each out once. */
function remember<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from) ?? work(from);
    known.set(from, found);
    return found;
  };
}

/** A lone letter is still a name being typed, not something to look for in all that was said. */
function isSpoken({ alternatives, exact }: Clause): boolean {
  return (
    exact || alternatives.some(({ terms }) => terms.join('').length > 1 || !isLetter(terms[0]))
  );
}

function isLetter(term: string | undefined): boolean {
  return term !== undefined && /^[a-z]$/.test(term);
}
