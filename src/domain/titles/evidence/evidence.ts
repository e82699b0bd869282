import type { KnownNames } from './known-names.ts';
import type { PlainWords } from './plain-words.ts';

/** What is known besides the text in hand; all words and names are folded. */
export interface Evidence {
  /** Words the playlist's titles and descriptions write in lower case: not names, most likely. */
  readonly plainWords: PlainWords;
  readonly people: KnownNames;
  readonly companies: ReadonlySet<string>;
  /** Whether speakers of this playlist are usually followed by a company. */
  readonly billsCompanies: boolean;
  /** Whether the text says it bills one person: what follows the name is rather where they work. */
  readonly billsOne?: boolean;
  /** Whether the brackets after this playlist's names hold companies rather than handles. */
  readonly bracketsCompanies: boolean;
}

export const NO_EVIDENCE: Evidence = {
  plainWords: { once: new Set(), often: new Set() },
  people: new Set(),
  companies: new Set(),
  billsCompanies: false,
  bracketsCompanies: false,
};
