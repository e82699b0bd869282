import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { posterFont } from '../../../src/site/picture/poster/poster-font.ts';

const CJK_FACE =
  /CJK|Noto (?:Sans|Serif) (?:JP|KR|SC|TC|HK)|Source Han|Hiragino|Yu ?Gothic|Yu ?Mincho|Meiryo|MS P?Gothic|PingFang|Heiti|Songti|YaHei|JhengHei|SimSun|SimHei|Apple SD|Malgun|Nanum|WenQuanYi|IPA[P]?(?:Gothic|Mincho)/i;

/** Every rule of every style sheet: what it is for, and what it says. */
const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:css|astro)$/.test(name))
  .flatMap((name) => {
    const text = readFileSync(join('src', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const styles = name.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
          .map(([, css = '']) => css)
          .join('\n');
    return [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      name: `${name}: ${selector.trim()}`,
      selector,
      body,
    }));
  });

const named = rules.filter(({ body }) => CJK_FACE.test(body));

/** The region or script that a family's name carries. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  ja: /CJK JP|Hiragino|Yu Gothic/,
  ko: /CJK KR|Apple SD|Malgun/,
  'zh-CN': /CJK SC|PingFang SC|YaHei/,
  'zh-Hans': /CJK SC|PingFang SC|YaHei/,
  zh: /CJK SC|PingFang SC|YaHei/,
  'zh-TW': /CJK TC|PingFang TC|JhengHei/,
  'zh-Hant': /CJK TC|PingFang TC|JhengHei/,
  'zh-Hant-TW': /CJK TC|PingFang TC|JhengHei/,
  'zh-HK': /CJK HK|PingFang HK|JhengHei/,
};

/*
 * Noto Sans CJK JP of Debian 12 (fonts-noto-cjk 20220127) has ń, but no š, č, ł or ż: where it stands before
 * `sans-serif` and Noto Sans is not installed, those letters come from another face than their word.
 */
test('a face for Chinese, Japanese or Korean is named only for text in that language', () => {
  const elsewhere = named.filter(({ selector }) =>
    selector.split(/,(?![^(]*\))/).some((part) => !/:lang\((?:ja|ko|zh)\b/.test(part)),
  );
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(4);
});

test.each(Object.entries(WRITTEN))(
  '%s has a style sheet rule that names its faces',
  (tag, faces) => {
    const last = named.filter(({ selector }) =>
      [...selector.matchAll(/:lang\(([\w-]+)\)/g)].some(
        ([, range = '']) => tag === range || tag.startsWith(`${range}-`),
      ),
    );
    expect(last.at(-1)?.body).toMatch(faces);
  },
);

test.each(Object.entries(WRITTEN))('a poster in %s names its faces and no others', (tag, faces) => {
  const families = posterFont(tag).split(',');
  const cjk = families.filter((family) => CJK_FACE.test(family));
  expect(cjk.length).toBeGreaterThan(1);
  for (const family of cjk) expect(family).toMatch(faces);
  expect(families.at(-1)).toBe('sans-serif');
});

test.each(['en', 'pl', 'cs', 'ja-Latn', 'zh-Latn-CN', 'ar', 'und', ''])(
  'a poster in “%s” leaves Latin letters to faces that have them all',
  (tag) => {
    expect(posterFont(tag)).not.toMatch(CJK_FACE);
  },
);
