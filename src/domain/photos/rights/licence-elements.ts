/** How the elements of a licence are called in whole names, in the languages the licences are written in. */
const names: readonly [element: string, pattern: RegExp][] = [
  [
    'BY',
    /attribution|namensnennung|reconocimiento|atribucion|attribuzione|atribuicao|naamsvermelding|uznanie autorstwa|(?:с указанием авторства|атрибуция)|表示|署名|姓名標示|저작자\s?표시|\bby\b|erkannande|navngivelse|navngivning/,
  ],
  [
    'NC',
    /non-? ?commercial|not for commercial|nicht-? ?kommerziell|pas d.utilisation commerciale|no-? ?comercial|non commerciale|nao-? ?comercial|niet-? ?commercieel|uzycie niekomercyjne|некоммерческ|非営利|非商[业業]性|비영리|\bnc\b|ickekommersiell|ikke-? ?kommersiell|ikkekommerciel/,
  ],
  [
    'SA',
    /share-? ?alike|weitergabe unter gleichen|partage (?:dans les memes|a l.identique)|compartir-? ?igual|condividi allo stesso|(?:compartilha|partilha)-? ?igual|gelijk-? ?delen|na tych samych|с сохранением условий|継承|相同方式[共分]享|동일\s?조건\s?변경\s?허락|\bsa\b|dela ?lika|del ?pa samme/,
  ],
  [
    'ND',
    /no-? ?deriv|keine bearbeitung|pas de modification|pas de derive|sin (?:obra)? ?deriv|sin-? ?obra-? ?derivada|non opere derivate|sem-? ?deriv|geen-? ?afgeleide|bez utworow zaleznych|без производных|改変禁止|禁止(?:演绎|改作)|변경\s?금지|\bnd\b|inga bearbetningar|ingen bearbeidelse/,
  ],
];

/** The elements a whole name speaks of, in plain text. */
export const elementsIn = (plain: string): string[] =>
  names.flatMap(([element, pattern]) => (pattern.test(plain) ? element : []));
