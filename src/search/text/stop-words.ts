/**
 * English words that carry grammar and no subject. They are searched like any other word, but in very
 * large archives count as frequent sooner; other languages' are recognised by how often they are said.
 */
const stopWords = new Set(
  `a about actually after all also am an and any are as at be because been before being but by can could
  did do does doing dont down for from get go going got had has have he her here him his how i if im in
  into is it its just kind know let lets like little lot make me more most much my no not now of off on
  one only or other our out over really right say see she should so some something that thats the their
  them then there these they thing things think this those through to too two up us use very want was way
  we well were weve what when where which who why will with would yeah yes you your youre`.split(
    /\s+/,
  ),
);

export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}
