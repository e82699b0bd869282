import { wordSet } from './word-set.ts';

/** What stands after the comma of a company's own name, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(`
ab ag as bv co corp corporation gmbh inc incorporated kk limited llc llp lp ltd nv oy oyj plc pte pty sa sarl sas se spa
srl sro
`);

/** Words that mark a company, school or body rather than a person, folded. */
export const COMPANY_WORDS: ReadonlySet<string> = wordSet(`
academy agency airlines cars grupo groupe gruppe banco banque alliance analytics associates association automotive bank capital center centre cloud club college
collective committee company computing consulting coop cooperative council dynamics electric electronics energy
engineering entertainment enterprises finance financial forum foundation fund games gaming global government group
health healthcare holding holdings hospital independent industries industry infrastructure innovation innovations
institut institute insurance international internet interactive investments lab laboratories laboratory labs law
logistics machines management markets media mobile ministry motors national network networks office online org
organization partners payments pharma platform platforms power press pro products project research retail robotics
school sciences security self-employed semiconductor services software solutions sport sports startup state store
storage studio studios system systems team tech technologies technology telecom telekom trust uni universidad
universitat university ventures weather web works
`);
