/** Names that are known, folded; asked, never listed: an archive has thousands, a playlist adds a few. */
export type KnownNames = Pick<ReadonlySet<string>, 'has'>;

/** The same names and more. */
export const withMoreNames = (known: KnownNames, more: ReadonlySet<string>): KnownNames => ({
  has: (name) => more.has(name) || known.has(name),
});
