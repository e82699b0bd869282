const LATIN = `-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans'`;
/** The faces of languages whose writing others share in another shape, the most exact tag first. */
const CJK: readonly (readonly [tag: RegExp, faces: string])[] = [
  [/-Latn\b/i, ''],
  [/^ja\b/i, `'Hiragino Sans','Yu Gothic','Noto Sans CJK JP'`],
  [/^ko\b/i, `'Apple SD Gothic Neo','Malgun Gothic','Noto Sans CJK KR'`],
  [/^zh\b.*-HK\b/i, `'PingFang HK','Microsoft JhengHei','Noto Sans CJK HK'`],
  [/^zh\b.*-(?:Hant|TW)\b/i, `'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'`],
  [/^zh\b/i, `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'`],
];

/**
 * The `font-family` of a poster in a language, a BCP 47 tag: as in `base.css`, which a picture of its own
 * does not see.
 */
export function posterFont(language: string): string {
  const faces = CJK.find(([tag]) => tag.test(language))?.[1];
  return [LATIN, ...(faces ? [faces] : []), 'sans-serif'].join(',');
}
