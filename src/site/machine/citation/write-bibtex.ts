interface CitedTalk {
  readonly author: readonly string[];
  readonly title: string;
  readonly howpublished: string;
  readonly address: string | undefined;
  /** As much of the day as is known. */
  readonly date: string | undefined;
  readonly url: string;
  readonly language: string;
  readonly doi?: string | undefined;
  /** What may be done with it. */
  readonly copyright?: string | undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A talk as a BibTeX entry. Names and title stand in a second pair of braces: BibTeX takes names apart at “and” and
 * commas, and makes small letters of a title's capitals.
 */
export function writeBibtex(key: string, talk: CitedTalk): string {
  const [year, month] = talk.date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    [
      'author',
      talk.author.length > 0
        ? `{${talk.author.map((name) => `{${texText(name)}}`).join(' and ')}}`
        : undefined,
    ],
    ['title', `{{${texText(talk.title)}}}`],
    ['howpublished', `{${texText(talk.howpublished)}}`],
    ['address', talk.address && `{${texText(talk.address)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', talk.date && `{${talk.date}}`],
    ['language', `{${texText(talk.language)}}`],
    ['copyright', talk.copyright && `{${texText(talk.copyright)}}`],
    ['doi', talk.doi && `{${talk.doi.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['url', `{${talk.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Any text as TeX prints it; letters of all scripts stay, as every TeX of this century reads them. */
const texText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
