import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { SaysHidden } from './hidden-words.ts';

/**
 * A file of YAML or JSON without the entries of its lists that say something hidden: the innermost that say it, so that
 * a talk that is shown stays in a list of which another goes. Undefined where it says it still.
 */
export function cutHidden(text: string, isJson: boolean, says: SaysHidden): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  cut(document.contents, document, says);
  const left = isJson
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return says(left) ? undefined : left;
}

/** Whether anything was cut. */
function cut(node: unknown, document: Document, says: SaysHidden): boolean {
  if (isSeq(node)) {
    const before = node.items.length;
    node.items = node.items.filter((item) => {
      if (!says(textOf(item, document))) return true;
      return cut(item, document, says) && !says(textOf(item, document));
    });
    return node.items.length < before;
  }
  if (!isMap(node)) return false;
  let isCut = false;
  node.items = node.items.filter((pair) => {
    if (!isPair(pair) || !says(`${textOf(pair.key, document)} ${textOf(pair.value, document)}`))
      return true;
    // An entry of a list by keys, as pins are: it goes with its key.
    const isEntry = isMap(pair.value) && says(textOf(pair.key, document));
    isCut = isEntry || cut(pair.value, document, says) || isCut;
    return !isEntry;
  });
  return isCut;
}

const textOf = (node: unknown, document: Document): string => {
  const value: unknown = isScalar(node) ? node.value : (node as Node | null)?.toJS(document);
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
};
