import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../src/site/reads/digest-of.ts';
import { askAgain, type ReadLog } from '../../../src/site/reads/read-log.ts';
import type { KeptContent, KeptContents } from '../kept/kept-contents.ts';
import type { KeptPage, PagesMemory } from '../kept/site-memory.ts';
import { freeMemory } from './free-memory.ts';

/** A file of the site that is made of the archive. */
export interface PageToMake {
  /** Below the site’s folder. */
  readonly file: string;
  /** All it is made of besides what it asks the archive for; undefined where nobody can tell. */
  readonly of: unknown;
  /** Undefined where there is nothing to write. */
  readonly make: () => Promise<Uint8Array | undefined> | Uint8Array | undefined;
  /** Whether people read it: only those are counted. */
  readonly isPage: boolean;
}

export interface MadePages {
  readonly remembered: Omit<PagesMemory, 'program'>;
  readonly pages: number;
  readonly rebuilt: number;
  /** Questions whose answers are others than last time. */
  readonly changed: readonly string[];
}

export interface PageMaking {
  /** The site’s folder. */
  readonly site: string;
  readonly log: ReadLog;
  /** What the modules of all pages asked while they were loaded. */
  readonly everywhere: ReadonlySet<string>;
  /** Where contents are kept; undefined where nothing is to be. */
  readonly contents: KeptContents | undefined;
  /** Whether the site has a file with this content without its being put there. */
  readonly stands: (file: string, content: KeptContent) => boolean;
  /** The last build, where its pages may be taken. */
  readonly last: PagesMemory | undefined;
  readonly onProgress: (part: number) => void;
}

/**
 * Makes all pages whose route gives them something else than last time, or that asked the archive for something whose
 * answer is another now; takes the others as they are. One after the other: which page asks is known by that.
 */
export async function makePages(
  pages: readonly PageToMake[],
  { site, log, everywhere, contents, stands, last, onProgress }: PageMaking,
): Promise<MadePages> {
  const answers = new Answers(log);
  const changed = last ? answers.changed(last) : undefined;
  const known = new Map(
    changed?.everywhere === false ? last?.pages.map((page) => [page.file, page]) : [],
  );
  const kept: KeptPage[] = [];
  let rebuilt = 0;
  let made = 0;
  for (const [index, { file, of, make, isPage }] of pages.entries()) {
    const place = join(site, file);
    const digest = contents && of !== UNTOLD ? digestOf(of) : undefined;
    const before = digest === undefined ? undefined : known.get(file);
    if (
      before &&
      contents &&
      before.of === digest &&
      !before.asked.some((each) => changed?.has(each))
    ) {
      const put = stands(file, before) ? before : contents.put(before, place);
      if (put) {
        kept.push({ ...before, ...put, asked: answers.again(before.asked, last) });
        continue;
      }
    }
    log.current = new Set();
    const bytes = await make();
    const asked = log.current;
    log.current = undefined;
    if (isPage) rebuilt += 1;
    made += 1;
    if (made % MADE_BETWEEN === 0) freeMemory();
    if (index % 50 === 0) onProgress(index / pages.length);
    if (!bytes) continue;
    const all = digest === undefined ? undefined : answers.numbers(asked);
    if (contents && digest !== undefined && all)
      kept.push({ file, of: digest, ...contents.write(bytes, place), asked: all });
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
  }
  const all = answers.numbers(everywhere);
  return {
    remembered: {
      // Where nobody can tell what all pages depend on, none is taken next time.
      pages: all ? kept : [],
      everywhere: all ?? [],
      questions: answers.list(),
    },
    pages: pages.filter(({ isPage }) => isPage).length,
    rebuilt,
    changed: changed?.questions ?? [],
  };
}

/** Files made before it is looked whether memory is to be freed. */
const MADE_BETWEEN = 100;

/** What a file is made of that does not tell. */
export const UNTOLD = Symbol('untold');

/** Questions to the archive with their answers today, each asked once. */
class Answers {
  readonly #log: ReadLog;
  readonly #digests = new Map<string, string | undefined>();
  readonly #numbers = new Map<string, number>();
  readonly #list: (readonly [string, string])[] = [];
  readonly #again = new Map<number, number>();

  constructor(log: ReadLog) {
    this.#log = log;
  }

  /** Which of the questions of the last build are answered otherwise today. */
  changed({ questions, everywhere }: PagesMemory) {
    const numbers = new Set<number>();
    for (const [number, [question, digest]] of questions.entries())
      if (this.#digest(question) !== digest) numbers.add(number);
    return {
      has: (number: number) => numbers.has(number),
      everywhere: everywhere.some((number) => numbers.has(number)),
      questions: [...numbers].map((number) => questions[number]?.[0] ?? ''),
    };
  }

  /** The numbers of questions; undefined where the answer to one has no digest. */
  numbers(questions: ReadonlySet<string>): number[] | undefined {
    const numbers: number[] = [];
    for (const question of questions) {
      const known = this.#numbers.get(question);
      const digest = known === undefined ? this.#digest(question) : '';
      if (digest === undefined) return undefined;
      numbers.push(known ?? this.#add(question, digest));
    }
    return numbers;
  }

  /** The numbers today of questions that had these numbers in the last build. */
  again(numbers: readonly number[], last: PagesMemory | undefined): number[] {
    return numbers.map((number) => {
      const known = this.#again.get(number);
      if (known !== undefined) return known;
      const [question = '', digest = ''] = last?.questions[number] ?? [];
      const today = this.#numbers.get(question) ?? this.#add(question, digest);
      this.#again.set(number, today);
      return today;
    });
  }

  list(): readonly (readonly [string, string])[] {
    return this.#list;
  }

  #add(question: string, digest: string): number {
    this.#list.push([question, digest]);
    this.#numbers.set(question, this.#list.length - 1);
    return this.#list.length - 1;
  }

  #digest(question: string): string | undefined {
    if (!this.#digests.has(question))
      this.#digests.set(question, digestOf(tryAsk(this.#log, question)));
    return this.#digests.get(question);
  }
}

/** A question nobody answers any more has no answer that could be the same. */
function tryAsk(log: ReadLog, question: string): unknown {
  try {
    return askAgain(log, question);
  } catch {
    return () => undefined;
  }
}
