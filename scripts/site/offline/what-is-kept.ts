/** An index up to so many bytes is kept whole, so that what was said is found without a connection too. */
const WHOLE_INDEX = 1_000_000;

/** Pages that a visitor without a connection begins from, and what all pages need. */
const SHELL =
  /^(?:(?:(?:about|lists|offline|search)\/)?index\.html|assets\/.+|styles\/.+|favicon\.svg|manifest\.json|search\/index\.json)$/;
/** Of the index: every name, and where the rest lies. */
const NAMES = /^search\/[^/]+\/(?:names|entities|moments|0)\.bin$/;
const INDEX = /^search\/[^/]+\/.+$/;
/** Kept once they are visited: events, their programmes, talks and their transcripts. */
const VISITED =
  /^events\/[^/]+\/(?:(?:programme|talks\/[^/]+(?:\/transcript\/[^/]+)?)\/)?index\.html$/;

/** Which files of a site a browser keeps from the start, and which once they are visited. */
export function whatIsKept(
  files: readonly string[],
  sizeOf: (file: string) => number,
): { readonly shell: string[]; readonly pages: string[] } {
  const index = files.filter((file) => INDEX.test(file));
  const whole = index.reduce((sum, file) => sum + sizeOf(file), 0) <= WHOLE_INDEX;
  return {
    shell: files.filter((file) => SHELL.test(file) || (whole ? INDEX : NAMES).test(file)),
    pages: files.filter((file) => VISITED.test(file)),
  };
}

/** The address of a file below the site’s base. */
export const addressOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
