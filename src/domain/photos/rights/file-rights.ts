import type { Licence } from '../../schema/licences/licence.ts';
import { readStatement, type RightsPlace } from './read-statement.ts';

/** What a file and its sidecar say of rights, all their texts taken together. */
export interface FileRights {
  /** The one licence they name. */
  readonly licence?: Licence;
  /** What they say instead that the archive does not know, or that contradicts itself. */
  readonly unclear?: string;
}

/** A text of a file, and where it stands. */
export interface RightsText {
  readonly text: string;
  readonly place: RightsPlace;
  /** An address may lead to words nobody here can read; beside a clear licence it counts for nothing. */
  readonly weak?: boolean;
}

/**
 * Takes all texts of a file together: they name one licence, or none, or it is unclear. Texts that contradict
 * one another are unclear; nothing said is an empty answer.
 */
export function readFileRights(texts: readonly RightsText[]): FileRights {
  const read = texts.map((one) => ({ ...one, said: readStatement(one.text, one.place) }));
  const offers = read.flatMap(({ said }) => (said.is === 'licence' ? [said.licences] : []));
  const unclear = read.filter(({ said, weak }) => said.is === 'unclear' && weak !== true);
  const licence = agreed(offers);
  if (unclear.length === 0 && licence !== undefined) return { licence };
  const doubtful = read.filter(({ said }) => said.is !== 'silent');
  return doubtful.length === 0 ? {} : { unclear: quote(doubtful.map(({ text }) => text)) };
}

/** The licence every text offers; one of several versions or countries is the most precise they share. */
function agreed(offers: readonly (readonly Licence[])[]): Licence | undefined {
  const [first, ...others] = offers;
  const shared = first?.find((licence) =>
    others.every((offer) => offer.some((other) => isSame(licence, other))),
  );
  if (shared === undefined) return undefined;
  const versions = offers.flat().filter((licence) => isSame(shared, licence));
  // Stryker disable next-line EqualityOperator: of two as long either is the same licence.
  return versions.reduce((one, other) => (other.length > one.length ? other : one), shared);
}

/** A licence is the same without its country: a short name often leaves it out. */
const isSame = (one: Licence, other: Licence) =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);

const mostQuoted = 160;

/** Statements as a person is shown them: each once, bounded, without addresses of people. */
function quote(texts: readonly string[]): string {
  const words = [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))]
    .join('; ')
    .replace(/[^\s<>;]+@[^\s<>;]+/gu, '…');
  return words.length > mostQuoted ? `${words.slice(0, mostQuoted - 1).toWellFormed()}…` : words;
}
