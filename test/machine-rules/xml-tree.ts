import { parser } from 'sax';

/** An element of a document, its text with that of all in it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads a document strictly. Throws where it is not well-formed. */
export function readXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const reader = parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => {
    const node: XmlNode = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  reader.ontext = (piece) => {
    for (const node of open) node.text += piece;
  };
  reader.onclosetag = () => {
    open.pop();
  };
  reader.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('no element');
  return document;
}

/** The texts of an element's children of one name. */
export const textsOf = ({ children }: XmlNode, name: string): string[] =>
  children.filter((child) => child.name === name).map(({ text }) => text);
