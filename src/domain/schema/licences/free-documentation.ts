import type { LicenceFacts } from './licence-facts.ts';

const id = /^GFDL(?:-(1\.[123])(-or-later)?)?$/;

/** The facts of a GNU Free Documentation License: `GFDL`, `GFDL-1.2`, `GFDL-1.2-or-later`. */
export function freeDocumentation(text: string): LicenceFacts | undefined {
  const match = id.exec(text);
  if (!match) return undefined;
  const [, version, later] = match;
  const file =
    version === undefined
      ? 'copyleft/fdl'
      : `licenses/${version === '1.3' ? '' : 'old-licenses/'}fdl-${version}`;
  return {
    name: `GFDL${version === undefined ? '' : ` ${version}`}${later === undefined ? '' : ' or later'}`,
    url: `https://www.gnu.org/${file}.html`,
    mayPublish: true,
  };
}
