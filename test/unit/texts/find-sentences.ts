import ts from 'typescript';

/** Words for people that stand in a source file itself. Lines count from 1. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties that somebody reads or hears, whatever they hold. */
const SPOKEN =
  /^(?:aria-?(?:label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|labels|description|kicker|note|hint|summary|textContent|innerText|innerHTML)$/i;

/** Attributes and properties that only machines read. */
const MACHINE =
  /^(?:class(?:Name|:list)?|style|sizes|srcset|src|href|d|viewBox|rel|media|key|id|role|@?type|cssText|(?:data|is|set|define)[-:].*)$/;

/** Calls whose texts are selectors, names of events and the like. */
const MACHINE_CALLS =
  /(?:querySelector(?:All)?|closest|matches|matchMedia|(?:add|remove)EventListener|getAttribute|setProperty|createElement|createElementNS|toggleAttribute|RegExp|split|DateTimeFormat|NumberFormat|Segmenter|DisplayNames|PluralRules|Event|CustomEvent|BroadcastChannel|removeProperty|fetch|postMessage|execCommand|\w*Error)$/;

/** Calls that show the texts they are given. */
const SPOKEN_CALLS = /^(?:toast|append|prepend|replaceChildren|confirm|prompt|alert|notice)$/;

/** Names of keys on a keyboard and of things the browser calls so. */
const NAMES = new Set(
  `Alt AltGraph ArrowDown ArrowLeft ArrowRight ArrowUp Backspace Control Delete End Enter Escape Home Meta PageDown PageUp Shift Tab
   GET POST HEAD AbortError QuotaExceededError`.split(/\s+/),
);

/** Sentences, labels and single words for people in a TypeScript, TSX or Astro source. */
export function findSentences(name: string, source: string): Sentence[] {
  if (!name.endsWith('.astro')) return sentencesOf(name, source);
  return astroParts(source).flatMap((part) => sentencesOf('part.tsx', part));
}

/** The code of an .astro file and its page, with every line at its place; scripts of the page count as code. */
function astroParts(source: string): string[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const code = front.replaceAll('---', '   ');
  const scripts: string[] = [];
  const page = (blank(front) + source.slice(front.length))
    .replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/gi, blank)
    .replace(
      /(<script[^>]*>)([\s\S]*?)<\/script>/g,
      (whole: string, _tag: string, inner: string, at: number) => {
        scripts.push('\n'.repeat(source.slice(0, at).split('\n').length - 1) + inner);
        return blank(whole);
      },
    )
    .replace(/<((?:meta|link|img|input|br|hr|source)\b[^>]*[^/>])>/g, '<$1/>');
  return [code, ...scripts, `<>${page}</>`];
}

function sentencesOf(name: string, source: string): Sentence[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const tell = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: text.replace(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isCodeElement(node)) return;
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(withoutEntities(node.text))) tell(node, node.text);
    } else if (isText(node)) {
      const text = textOf(node);
      if (isForPeople(node, text)) tell(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const withoutEntities = (text: string) => text.replace(/&\w+;/g, '');

type Text = ts.StringLiteralLike | ts.TemplateExpression;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** What stands in a literal; what is put into a template is a control sign. */
const textOf = (node: Text) =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0001')
    : node.text;

/** `<code>` and `<kbd>` show what is typed, in every language the same. */
function isCodeElement(node: ts.Node): boolean {
  return ts.isJsxElement(node) && /^(?:code|kbd)$/.test(node.openingElement.tagName.getText());
}

function isForPeople(node: Text, whole: string): boolean {
  const text = whole.replace(/<[^>]*>/g, ' ').trim();
  if (!/\p{L}/u.test(text) || NAMES.has(text) || isSelector(text)) return false;
  const use = useOf(node);
  if (use !== undefined) return use === 'spoken';
  // Widths, coordinates and media queries have blanks too.
  if (!/\p{L}{2}/u.test(text) || /^\((?:width|height|prefers|pointer|forced)/.test(text))
    return false;
  return (
    /^\p{Lu}\p{Ll}+(?![\p{L}\d\w-])/u.test(text) ||
    /[\p{L}\u0001,.:)”’?!] +[\p{L}\u0001(“]/u.test(text)
  );
}

/** `input, [contenteditable]`, `a[data-start]`. */
const isSelector = (text: string) =>
  text
    .split(/\s*[,>]\s*/)
    .every((part) =>
      /^(?:a|button|input|select|summary|textarea|[a-z]+-[a-z]+)?(?:\[[^\]]+\])?$/.test(part),
    );

/** What a text is used for, as far as the code around it tells. */
function useOf(node: ts.Node): 'machine' | 'spoken' | undefined {
  let { parent } = node;
  let inner: ts.Node = node;
  for (; !ts.isSourceFile(parent); inner = parent, parent = parent.parent) {
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return 'machine';
    if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return 'machine';
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === inner)
      return 'machine';
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return 'machine';
      if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) return 'machine';
      if (kind === ts.SyntaxKind.EqualsToken)
        return useOfName(parent.left.getText().split('.').at(-1) ?? '');
    }
    if (ts.isJsxAttribute(parent)) return useOfName(parent.name.getText());
    if (ts.isPropertyAssignment(parent) && parent.initializer === inner) {
      const use = useOfName(parent.name.getText().replace(/['"]/g, ''));
      if (use) return use;
    }
    if (ts.isPropertyAssignment(parent) && parent.name === inner) return 'machine';
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      const called = parent.expression.getText().split('.').at(-1) ?? '';
      const [first] = parent.arguments ?? [];
      if (called === 'setAttribute')
        return inner === first ? 'machine' : useOfName(first?.getText().replace(/['"]/g, '') ?? '');
      if (SPOKEN_CALLS.test(called)) return 'spoken';
      if (MACHINE_CALLS.test(called)) return 'machine';
      return undefined;
    }
    if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return 'spoken';
    if (ts.isStatement(parent) || ts.isFunctionLike(parent)) return undefined;
  }
  return undefined;
}

const useOfName = (name: string) =>
  MACHINE.test(name) ? 'machine' : SPOKEN.test(name) ? 'spoken' : undefined;
