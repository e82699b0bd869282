const tags: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  dut: 'nl',
  pol: 'pl',
  rus: 'ru',
  ces: 'cs',
  cze: 'cs',
  jpn: 'ja',
  zho: 'zh',
  chi: 'zh',
  kor: 'ko',
  swe: 'sv',
  ukr: 'uk',
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  portuguese: 'pt',
  português: 'pt',
  italian: 'it',
  dutch: 'nl',
  polish: 'pl',
  russian: 'ru',
  czech: 'cs',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  swedish: 'sv',
  ukrainian: 'uk',
  heb: 'he',
  ara: 'ar',
  tur: 'tr',
};

/** A language as a tag, of “eng”, “deu-eng” (the first was spoken), “English”, “en” or “pt-BR”. */
export function languageTag(source: string): string | undefined {
  const word = source.trim().toLowerCase().replaceAll('_', '-');
  const known = tags[word] ?? tags[word.split('-')[0] ?? ''];
  if (known !== undefined) return known;
  const match = /^([a-z]{2,3})(?:-([a-z]{2}))?$/.exec(word);
  return match?.[1] === undefined
    ? undefined
    : match[2]
      ? `${match[1]}-${match[2].toUpperCase()}`
      : match[1];
}
