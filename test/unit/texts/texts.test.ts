import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as texts from '../../../src/texts/texts.ts';
import { everyText } from './every-text.ts';
import { findSentences } from './find-sentences.ts';

/** Rooms that speak to people; the search gives kinds and lets the islands say them. */
const ROOMS = ['components', 'layouts', 'pages', 'islands', 'player', 'site', 'search'];

/** What reads like words and is none, by file. */
const NO_WORDS: Readonly<Record<string, RegExp>> = {
  'src/pages/embed/index.astro': /^(?:width=device-width, initial-scale=1|light dark)$/,
  'src/layouts/Page.astro': /^(?:width=device-width, initial-scale=1|light dark)$/,
  'src/site/machine/robots.ts': /^User-agent/,
  // Told by a build.
  'src/site/card/paint/draw-cards.ts':
    /^(?:The preview card of|and of|could not be drawn|notDrawn|is without)/,
  'src/site/card/paint/missing-letters.ts': /^(?:No font that comes|and )/,
  'src/site/machine/citation/write-bibtex.ts': /^jan feb/,
  'src/site/picture/poster/poster-font.ts': /'[\w ]+'/,
};

const read = (room: string) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|astro)$/.test(name))
    .map((name) => join('src', room, name).replaceAll('\\', '/'))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** What servers are told. */
const FOR_SERVERS = 'src/site/host/';

const files = ROOMS.flatMap(read).filter(({ file }) => !file.startsWith(FOR_SERVERS));

test('no words for people stand outside src/texts', () => {
  const found = files.flatMap(({ file, source }) =>
    findSentences(file, source)
      .filter(({ text }) => !NO_WORDS[file]?.test(text))
      .map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(200);
});

test.each([
  ['text of an element', 'x.astro', '---\n---\n\n<p>Nothing here</p>', 4],
  ['a single word of an element', 'x.astro', '<p>\n  Talks\n</p>', 2],
  ['text beside an expression', 'x.astro', '<p>at {time}</p>', 1],
  ['text between code', 'x.astro', '<p><code>a.yaml</code> and <code>b.yaml</code></p>', 1],
  ['a word that depends on a number', 'x.tsx', "<b>{n === 1 ? 'line' : 'lines'}</b>", 1],
  ['a label', 'x.astro', '<nav aria-label="Main" class="site-nav main"></nav>', 1],
  ['a label in lower case', 'x.astro', '<RemovalLink label="ask for removal" />', 1],
  ['the alternative of a picture', 'x.astro', '<img src="a.jpg" alt="stage">', 1],
  ['a property of a component', 'x.astro', '<Page title="Topics" section={urls.topics} />', 1],
  ['a constant', 'x.ts', "const NONE = 'Day not known';", 1],
  ['a single word in a constant', 'x.ts', "const NONE = 'Unknown';", 1],
  ['a template', 'x.ts', 'say(`${n} of ${all}`);', 1],
  ['a template in a template', 'x.ts', 'const a = `${b ? `with ${b}` : ``}`;', 1],
  ['a toast', 'x.ts', 'toast(`copied`);', 1],
  ['a question', 'x.ts', "if (confirm('really?')) forget();", 1],
  ['a text set on an element', 'x.ts', "link.textContent = 'again';", 1],
  ['a label set on an element', 'x.ts', "box.ariaLabel = 'keys';", 1],
  ['a label set by its name', 'x.ts', "dialog.setAttribute('aria-label', 'search');", 1],
  ['words in markup', 'x.ts', 'const html = `<a href="${url}">Fix</a>`;', 1],
  ['a script of a page', 'x.astro', "<p />\n<script>\n  toast('Copied');\n</script>", 3],
  ['another language', 'x.astro', '<p>話を探す</p>', 1],
])('%s is seen to be words', (_, name, source, line) => {
  const lines = findSentences(name, source).map((found) => found.line);
  expect([...new Set(lines)]).toEqual([line]);
});

test.each([
  ['classes', 'x.tsx', '<a className="button button-primary" href={href} />'],
  ['a selector', 'x.ts', "page.querySelector('input, textarea');"],
  ['a kept selector', 'x.ts', 'const OWN = \'input, [contenteditable], [role="tab"]\';'],
  ['a name of a key', 'x.ts', "if (event.key === 'Enter') press();"],
  ['an import', 'x.ts', "import styles from './a b.css?inline';"],
  ['a key that is shown', 'x.astro', '<kbd>Esc</kbd>'],
  ['a comment', 'x.astro', '---\n// Read here and not kept.\n---\n\n<p>{text}</p>'],
  ['a style', 'x.astro', '<style>p { color: red }</style>'],
  ['a sign', 'x.astro', '<span>…</span><span>·</span>'],
  ['the size of a picture', 'x.astro', '<img sizes="(width >= 80rem) 65vw, 100vw" />'],
  ['an error for whoever programs', 'x.ts', "throw new TypeError('No such talk');"],
])('%s is no words', (_, name, source) => {
  expect(findSentences(name, source)).toEqual([]);
});

const { languageNames: _, ...areas } = texts;
const all = everyText(areas);
/** Kinds of talks and the like are the domain's. */
const code = [...files, ...read('domain')].map(({ source }) => source).join('\n');
const usedOnes = new Set(code.match(/\b[a-z]\w*Texts\.\w+/g));

test('every text is used', () => {
  const idle = all.filter(({ path }) => {
    const [area = '', text = '', inner] = path.split('.');
    if (!usedOnes.has(`${area}.${text}`)) return true;
    // Chosen by a kind: the kind stands somewhere as it is.
    return inner !== undefined && !new RegExp(`['".\\s]${inner}\\b`).test(code);
  });
  expect(idle.map(({ path }) => path)).toEqual([]);
  expect(all.length).toBeGreaterThan(300);
});

test('every text asked for is there', () => {
  const known = new Set(all.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  const asked = [...usedOnes];
  expect(asked.filter((path) => !known.has(path))).toEqual([]);
  expect(asked.length).toBeGreaterThan(200);
});

test('no text is empty or begins or ends with more than one blank', () => {
  const odd = all.filter(({ text }) => typeof text === 'string' && /^$|^\s\s|\s\s$/.test(text));
  expect(odd).toEqual([]);
});

test('every place for an element in a text is filled where the text is used', () => {
  const places = all.flatMap(({ path, text }) =>
    typeof text === 'string'
      ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ path, name }))
      : [],
  );
  const left = places.flatMap(({ path, name }) =>
    files
      .filter(({ source }) => new RegExp(`\\b${path}\\b`).test(source))
      .filter(({ source }) => !new RegExp(`slot="${name}"|^\\s*${name}=\\{`, 'm').test(source))
      .map(({ file }) => `${file}: {${name}} of ${path}`),
  );
  expect(left).toEqual([]);
  expect(places.length).toBeGreaterThan(10);
});

test.each([
  [0, '0 talks'],
  [1, '1 talk'],
  [2, '2 talks'],
  [1_200, '1,200 talks'],
])('%i is said with its own plural', (number, said) => {
  expect(texts.countTexts.talks(number)).toBe(said);
});
