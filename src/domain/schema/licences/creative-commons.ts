import type { LicenceFacts } from './licence-facts.ts';

const id = /^CC-((?:BY|NC|ND|SA)(?:-(?:NC|ND|SA))*)-([1-4]\.[015])(?:-([A-Z]{2,8}))?$/;

/** Countries and bodies whose law a licence before 4.0 may be written for, by their part of its address. */
export const ports = new Set(
  'ae am ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie igo il in it jo jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs scotland se sg si th tw ug uk us ve vn za'.split(
    ' ',
  ),
);

const publicDomain: Readonly<Record<string, LicenceFacts>> = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    mayPublish: true,
  },
  'CC-PDM-1.0': {
    name: 'Public Domain Mark 1.0',
    url: 'https://creativecommons.org/publicdomain/mark/1.0/',
    mayPublish: true,
  },
};

/** What a Creative Commons licence is made of. */
export interface CreativeCommonsParts {
  /** `BY`, `NC`, `ND`, `SA`, in any order. */
  readonly elements: readonly string[];
  readonly version: string;
  /** As in an address, `de`. */
  readonly port?: string | undefined;
}

/** The facts of a licence like `CC-BY-NC-2.0-DE`, `CC0-1.0`, `CC-PDM-1.0`; undefined where there is none such. */
export function creativeCommons(text: string): LicenceFacts | undefined {
  if (Object.hasOwn(publicDomain, text)) return publicDomain[text];
  const [, kind = '', version = '', port] = id.exec(text) ?? [];
  const parts = { elements: kind.split('-'), version, port: port?.toLowerCase() };
  if (creativeCommonsId(parts) !== text) return undefined;
  const address = [pathOf(kind, version), version, ...(port ? [port.toLowerCase()] : [])];
  return {
    name: `CC ${kind} ${version}${port === undefined ? '' : ` ${port}`}`,
    url: `https://creativecommons.org/licenses/${address.join('/')}/`,
    mayPublish: true,
  };
}

/** The name of the licence that parts make, `CC-BY-NC-2.0-DE`; undefined where there was never such a licence. */
export function creativeCommonsId({
  elements,
  version,
  port,
}: CreativeCommonsParts): `CC-${string}` | undefined {
  const has = (element: string) => elements.includes(element);
  const kind = ['BY', 'NC', 'ND', 'SA'].filter(has);
  const known = kind.length === new Set(elements).size && kind.length > 0;
  if (!known || (has('ND') && has('SA'))) return undefined;
  if (!['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'].includes(version)) return undefined;
  // The first version knew licences that ask for no name, and Japan’s second did.
  if (!has('BY') && version !== '1.0' && !(version === '2.0' && port === 'jp')) return undefined;
  if (port !== undefined && (!ports.has(port) || version === '4.0')) return undefined;
  if (version === '2.1' && port === undefined) return undefined;
  return `CC-${[...kind, version, ...(port === undefined ? [] : [port.toUpperCase()])].join('-')}`;
}

/** The first version puts the elements of two licences the other way round. */
const pathOf = (kind: string, version: string) =>
  (version === '1.0' ? kind.replace('NC-ND', 'ND-NC') : kind).toLowerCase();
