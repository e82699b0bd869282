const most = 2_000;

/** How Creative Commons is called in other scripts. */
const commons =
  /クリエイティブ・?\s?コモンズ(?:・?ライセンス)?|知识共享(?:许可协议)?|[創创]用\s?cc|크리에이티브\s?커먼즈|креатив\p{L}* коммонс/gu;

/** A statement as the words below are looked for in it: bounded, no tags, no accents, lower case, one space. */
export const plainText = (text: string): string =>
  text
    .slice(0, most)
    .replace(/<[^>]{0,500}>/g, ' ')
    .normalize('NFKD')
    // The accents of Latin letters only: those of kana and hangul make another letter.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(commons, ' creative commons ')
    .replace(/\s+/g, ' ')
    .trim();
