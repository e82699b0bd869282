/** “All rights reserved” as it is written, without accents, by language; each also in its shorter forms. */
const reserved: Readonly<Record<string, RegExp>> = {
  en: /\ball rights? (?:are )?reserved\b|\b(?<!some )rights reserved\b|\bno (?:use|usage|reproduction|reuse) without\b|\bnot licensed\b/,
  de: /\balle (?:bild|nutzungs)?rechte (?:sind )?(?:vorbehalten|reserviert)|\b(?:verwendung|nutzung|vervielfaltigung|abdruck) nur mit\b/,
  fr: /\btous (?:les )?droits (?:de reproduction )?(?:sont )?reserves|\breproduction interdite/,
  es: /\b(?:todos los )?derechos (?:estan )?reservados|\breservados todos los derechos|\bprohibida (?:su|la) reproduccion/,
  it: /\b(?:tutti i )?diritti (?:sono )?riservati|\briproduzione (?:vietata|riservata)/,
  pt: /\b(?:todos os )?direitos (?:sao )?reservados|\breproducao proibida/,
  nl: /\balle rechten (?:zijn )?voorbehouden/,
  pl: /(?:wszelkie|wszystkie) prawa (?:sa )?zastrzezone/,
  ru: /все права (?:защищены|сохранены|зарезервированы|принадлежат)/,
  ja: /全著作権所有|著作権所有|(?:無断|禁)(?:で)?(?:の)?(?:転載|複製|使用|引用)|(?:転載|複製|使用)(?:を)?(?:厳)?禁|不許複製|全(?:ての)?権利(?:を)?(?:保有|留保|所有)|(?:all|オール)ライツ?リザーブド/,
  zh: /版[权權]所有|保留(?:所有|一切|全部)(?:的)?[权權]利?|翻印必究|(?:不得|禁止|严禁|嚴禁|请勿|請勿)(?:擅自)?(?:转载|轉載|复制|複製|使用|翻印)|[侵违違][权權]必究/,
  ko: /모든\s?권리(?:를)?\s?(?:보유|유보|소유)|판권\s?소유|(?:저작권|권리)\s?(?:보유|소유)|무단\s?(?:전재|복제|배포|사용|전제)/,
  sv: /alla rattigheter (?:forbehall|reserver)/,
  da: /alle rettigheder (?:er )?(?:forbehold|reserver)/,
  no: /alle rettigheter (?:er )?(?:reserver|forbehold)|med enerett/,
  fi: /kaikki oikeudet pidatetaan/,
  cs: /vsechna prava vyhrazena|vsetky prava vyhradene/,
  hu: /minden jog fenntartva/,
  tr: /(?:tum|her) haklar?[ıi]\s?(?:m[ıi]z\s?)?sakl[ıi]d[ıi]r/,
  el: /με επιφυλαξη παντος δικαιωματος|ολα τα δικαιωματα/,
  uk: /(?:усі|всі) права (?:захищен|застережен|збережен)/,
  ro: /toate drepturile (?:sunt )?rezervate/,
  hr: /sva prava (?:su )?(?:pridrzana|zadrzana)/,
  ca: /tots els drets reservats/,
  he: /כל הזכויות שמורות/,
  ar: /جميع الحقوق محفوظة|كل الحقوق محفوظة/,
};

const any = new RegExp(
  Object.values(reserved)
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether a plain text reserves all rights. */
export const isReserved = (plain: string): boolean => plain.search(any) >= 0;
