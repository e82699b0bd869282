import sax from 'sax';
import { UserError } from '../../user-error.ts';

/** An element of an XML file. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The elements of an XML file as a tree; throws a UserError with the line where it is broken or cut. */
export function readXml(source: string, file: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = sax.parser(true, { position: true });
  parser.onerror = (error) => {
    throw new UserError('The file is not whole XML.', {
      at: { file, line: parser.line + 1 },
      found: error.message.split('\n')[0] ?? '',
      expected: 'a schedule with every element closed',
    });
  };
  parser.onopentag = ({ name, attributes }) => {
    const node: XmlNode = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.onclosetag = () => void open.pop();
  const take = (text: string) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.ontext = take;
  parser.oncdata = take;
  parser.write(source.trimStart()).close();
  return root;
}

/** The elements of a name right inside another. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first element of a name right inside another, or empty. */
export function textIn(node: XmlNode | undefined, name: string): string {
  return childrenOf(node, name)[0]?.text.trim() ?? '';
}
