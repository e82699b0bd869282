import { xmlPieces } from './xml-pieces.ts';

/** An element of an XML file and what is in it. */
export interface XmlElement {
  readonly prefix: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly children: (XmlElement | string)[];
}

/** Deeper than this no caption file nests; what does is put beside instead of inside. */
const deepest = 60;

/** The elements of an XML file as a tree, also where end tags are missing or wrong. */
export function readXmlTree(text: string): XmlElement {
  const root: XmlElement = { prefix: '', name: '', attributes: new Map(), line: 1, children: [] };
  const open = [root];
  for (const piece of xmlPieces(text)) {
    const here = open.at(-1) ?? root;
    if (piece.kind === 'text') here.children.push(piece.text);
    else if (piece.kind === 'open') {
      const { prefix, name, attributes, line } = piece;
      const element: XmlElement = { prefix, name, attributes, line, children: [] };
      here.children.push(element);
      if (!piece.closed && open.length < deepest) open.push(element);
    } else {
      const at = open.findLastIndex(({ name }) => name === piece.name);
      if (at > 0) open.length = at;
    }
  }
  return root;
}

/** All elements of a name, wherever they stand, in order. */
export function* elementsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* elementsNamed(child, name);
  }
}

/** The text of an element and of all within it. */
export function textOfElement(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOfElement(child)))
    .join('');
}
