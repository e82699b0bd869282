/** Signs XML 1.0 has no way to write, half characters among them. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as XML shows it, in elements and in quoted attributes. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, ' ')
    .replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '');

/** An element with text in it; nothing where there is no text to say. */
export const xmlElement = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>`;

/** An empty element with attributes; those without a value are left out. */
export function xmlEmpty(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}

/** Attributes, each after a blank; those without a value are left out. */
export const xmlAttributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');
