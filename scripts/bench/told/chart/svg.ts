import { xmlText } from '../../../../src/site/machine/text/xml-text.ts';

/** An element in one line; numbers are written with one decimal at most. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
    return ` ${key}="${xmlText(text)}"`;
  });
  return content === undefined
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

export const svgText = (
  x: number,
  y: number,
  content: string,
  attributes: Readonly<Record<string, string | number>> = {},
) => svgElement('text', { x, y, ...attributes }, xmlText(content));
