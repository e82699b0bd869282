import { fold } from '../text/fold.ts';

/** What stands under a heading of a description. */
export type Section = 'abstract' | 'biography' | 'speakers' | 'links' | 'slides' | 'code' | 'other';

const words = (text: string) =>
  new Set(
    text
      .trim()
      .split(/\s*[\n|]\s*/u)
      .map(fold),
  );

const HEADINGS: Readonly<Record<Section, ReadonlySet<string>>> = {
  abstract: words(`
    abstract|description|summary|about|about the talk|about this talk|about the session|about this session|overview
    talk abstract|talk description|session description|the talk|synopsis|about the event|what is it about
    beschreibung|zusammenfassung|über den vortrag|inhalt|resumen|descripción|sobre la charla|resumo|descrição
    sobre a palestra|résumé|à propos|présentation|opis|streszczenie|o prelekcji|概要|摘要|内容|简介|발표 내용|소개|초록`),
  biography: words(`
    about the speaker|about the speakers|about the author|about the authors|about the presenter|about the presenters
    bio|bios|biography|biographies|speaker bio|speaker bios|speakers bio|speaker s bio|speaker biography|the speaker|about speaker
    about me|about the artist|about the artists|about the panelists|speaker info|about us
    über den referenten|über die referentin|zur person|vita|biografie|biografía|sobre el autor|sobre el ponente|biografia
    sobre o palestrante|sobre a palestrante|biographie|à propos de l auteur|l orateur|o prelegencie|o autorze|biogram
    プロフィール|登壇者プロフィール|略歴|講者介紹|講師介紹|讲者介绍|讲师介绍|讲者简介|嘉宾介绍|演讲者简介|发言人|발표자 소개|연사 소개|약력`),
  speakers: words(`
    speaker|speakers|presenter|presenters|panelists|panellists|panel|featuring|with|presented by|authors|author|guests
    moderator|moderators|host|hosts|referent|referenten|sprecher|ponente|ponentes|expositor|expositores|palestrante
    palestrantes|orateur|orateurs|intervenants|intervenant|prelegent|prelegenci|発表者|登壇者|講者|讲者|演讲者|嘉宾|발표자|연사`),
  links: words(`
    resources|links|references|link|more|follow|contact|follow the speaker|connect|find me|socials|social
    resources and links|further reading|recursos|enlaces|liens|ressources|linki|materials|connect with the speaker`),
  slides: words(
    `slides|the slides|slide deck|presentation|folien|diapositivas|transparencias|slajdy|スライド|资料|슬라이드|발표자료`,
  ),
  code: words(`code|source code|the code|repository|repo|demo code|código|quellcode|kod`),
  other: words(`
    timecodes|timestamps|chapters|time stamps|outline|timeline|table of contents|contents|index|sumario|kapitel|chapitres|目次
    recommended books|recommended|channel membership bonus|more information|mehr informationen|más información
    mais informações|mais informacoes|plus d informations|sponsors|our sponsors|credits|music|about the conference|follow us|subscribe|follow us on
    connect with us|license|licence|disclaimer|stay in touch|social media|upcoming events|agenda|schedule|prerequisites
    curated by|works by|organizers|organised by|organized by|produced by|keywords|tags|acknowledgements|partners|thanks`),
};

/** What each heading opens; one that stands in two lists opens the first. */
const SECTIONS = new Map(
  Object.entries(HEADINGS)
    .reverse()
    .flatMap(([section, headings]) => [...headings].map((one) => [one, section as Section])),
);

/** What headings begin and end with: most lines are told by it to be none. */
const FIRST_WORDS = new Set([...SECTIONS.keys()].map((heading) => heading.split(' ', 1)[0]));
const LAST_WORDS = new Set([...SECTIONS.keys()].map((heading) => heading.split(' ').at(-1)));

const RULE = /^[-=_*~—–#•·.]{2,}$/u;

/** Whether a line is drawn: `-----`, `=====`. */
export const isRule = (line: string): boolean => RULE.test(line);

/** The section a line opens; undefined where it is no heading. */
export function sectionOf(line: string, bare = fold(line)): Section | undefined {
  if (!line || line.length > 60) return undefined;
  if (!bare) return undefined;
  const section = SECTIONS.get(bare) ?? sectionInTwoLanguages(bare);
  if (section) return section;
  if (/^about\s+\p{Lu}/u.test(line) && /^[^.!?]+:?$/u.test(line)) return 'biography';
  return undefined;
}

/** “摘要 Abstract”: two headings of one section side by side. */
function sectionInTwoLanguages(bare: string): Section | undefined {
  if (!LAST_WORDS.has(bare.slice(bare.lastIndexOf(' ') + 1))) return undefined;
  if (!FIRST_WORDS.has(bare.split(' ', 1)[0])) return undefined;
  for (let at = bare.indexOf(' '); at > 0; at = bare.indexOf(' ', at + 1)) {
    const section = SECTIONS.get(bare.slice(0, at));
    if (section && HEADINGS[section].has(bare.slice(at + 1))) return section;
  }
  return undefined;
}
