import { nearest } from '../../src/domain/text/nearest.ts';
import { UserError } from '../../src/domain/user-error.ts';

/** Something that can be named, and every name it goes by, the one to type first. */
export interface Nameable {
  readonly names: readonly string[];
  /** What it is called, for people. */
  readonly title?: string;
}

const SHOWN = 12;

/** The mistake of naming what is not there: says what is nearest, else what there is. */
export function noSuch(
  thing: string,
  named: string,
  things: readonly Nameable[],
  remedy?: string,
): UserError {
  const near = nearestOf(named, things);
  const words = things.map(({ names: [first = ''] }) => first);
  const rest = words.length - SHOWN;
  return new UserError(`There is no ${thing} “${named.slice(0, 120)}”.`, {
    ...(words.length > 0 && {
      expected: `${words.slice(0, SHOWN).join(', ')}${rest > 0 ? ` … (${words.length})` : ''}`,
    }),
    ...(near ? { remedy: `Did you mean ${spoken(near)}?` } : remedy !== undefined && { remedy }),
  });
}

/** The mistake of a name that means several things. */
export function severalOf(thing: string, named: string, things: readonly Nameable[]): UserError {
  return new UserError(`Several ${thing} are meant by “${named.slice(0, 120)}”.`, {
    expected: `one of ${things.slice(0, SHOWN).map(spoken).join(', ')}`,
    remedy: 'Name it as it stands there.',
  });
}

const spoken = ({ names: [first = ''], title }: Nameable) =>
  title === undefined || title === first ? first : `${first} (“${title.slice(0, 80)}”)`;

function nearestOf(named: string, things: readonly Nameable[]): Nameable | undefined {
  // A name may lie in an address that leads nowhere.
  const wanted =
    named
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? named;
  const all = things.flatMap((thing) => thing.names.map((name) => [name, thing] as const));
  const near = nearest(
    wanted,
    all.map(([name]) => name),
  );
  return all.find(([name]) => name === near)?.[1];
}
