import { ports } from '../../schema/licences/creative-commons.ts';

/** Countries as whole names of licences before 4.0 end with them, by port. */
const countries =
  'ar argentina|au australia|at austria|at osterreich|be belgium|be belgie|be belgique|br brazil|br brasil|bg bulgaria|ca canada|cl chile|cn china mainland|cn 中国大陆|co colombia|cr costa rica|hr croatia|cz czech|cz cesko|dk denmark|dk danmark|ec ecuador|eg egypt|ee estonia|fi finland|fi suomi|fr france|ge georgia|de germany|de deutschland|gr greece|gt guatemala|hk hong kong|hu hungary|igo igo|igo intergovernmental|in india|ie ireland|il israel|it italy|it italia|jp japan|jp 日本|kr south korea|kr korea|kr 대한민국|lu luxembourg|mk macedonia|my malaysia|mt malta|mx mexico|nl netherlands|nl nederland|nz new zealand|no norway|no norge|pe peru|ph philippines|pl poland|pl polska|pt portugal|pr puerto rico|ro romania|rs serbia|scotland scotland|sg singapore|si slovenia|za south africa|es spain|es espana|se sweden|se sverige|ch switzerland|ch schweiz|ch suisse|tw taiwan|tw 台灣|tw 台湾|th thailand|ug uganda|uk england|uk united kingdom|us united states|ve venezuela|vn vietnam'
    .split('|')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);

/** The port of what follows a version in plain text: `germany`, `de`; undefined for `unported` and the like. */
export function countryPort(after: string): string | undefined {
  const named = countries.find(([, name]) => after.includes(name))?.[0];
  const code = /^[\s_,/-]{0,3}([a-z]{2})(?![a-z])/.exec(after)?.[1] ?? '';
  return named ?? (ports.has(code) ? code : undefined);
}

/** The port of the country a plain text begins with. */
export const countryName = (text: string): string | undefined => {
  const start = text.replace(/^[\s_,/(-]+/, '');
  return countries.find(([, name]) => start.startsWith(name))?.[0];
};
