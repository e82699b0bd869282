import { firstText, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { plainLine } from '../text/plain-text.ts';
import { saysYes } from '../text/says-yes.ts';

/** The organizers' own questions and lists to choose from, by their ids. */
export interface Asked {
  readonly questions: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, { readonly group: string; readonly name: string }>;
}

/** How people are asked where they work, as a question of their own or a list to choose from. */
const asksEmployer =
  /^\W*(?:(?:your|speaker['’]?s?|current) )?(?:compan(?:y|ies)|affiliations?|organi[sz]ations?|institut(?:ion|e)|university|employer|work ?place|firma|unternehmen|arbeitgeber|organisation|entreprise|société|empresa|azienda|bedrijf)(?: name)?(?:\s*(?:\/|or|and|&)\s*(?:compan(?:y|ies)|affiliations?|organi[sz]ations?|institut(?:ion|e)|university|employer|firma))*(?: name)?\W*$|^\W*(?:where do you work|who do you work for|which (?:company|organi[sz]ation) (?:do you work for|are you (?:with|from)))\W*$/i;
const noEmployer = /^(?:n\/?a|none|no|-+|self|tbd|\.)?$/i;

/** What people answered to the organizers’ own questions. */
export function answersOf(
  of: JsonObject,
  { questions }: Pick<Asked, 'questions'>,
): { question: string; answer: string }[] {
  return objectsOf(of['questionAnswers']).map((answer) => ({
    question: firstText(
      answer['question'],
      questions.get(firstText(answer['questionId'], answer['id'])),
    ),
    answer: firstText(answer['answerValue'], answer['answer']),
  }));
}

/** What a session or a person is filed under, spelt out or by ids. */
export function filedUnder(
  of: JsonObject,
  { categories }: Pick<Asked, 'categories'>,
): { group: string; name: string }[] {
  const spelt = objectsOf(of['categories']).flatMap((category) =>
    objectsOf(category['categoryItems']).map(({ name }) => ({
      group: textOf(category['name']),
      name: textOf(name),
    })),
  );
  const ids = Array.isArray(of['categoryItems']) ? (of['categoryItems'] as unknown[]) : [];
  return [...spelt, ...ids.flatMap((id) => categories.get(textOf(id)) ?? [])];
}

/** Where somebody works, as a field, an answer or a list of the organizers’ own tells. */
export function employerOf(person: JsonObject, asked: Asked): string {
  const told = [
    firstText(person['company'], person['companyName'], person['affiliation']),
    ...answersOf(person, asked)
      .filter(({ question }) => asksEmployer.test(question))
      .map(({ answer }) => answer),
    ...filedUnder(person, asked)
      .filter(({ group }) => asksEmployer.test(group))
      .map(({ name }) => name),
  ];
  return told.map(plainLine).find((name) => !noEmployer.test(name)) ?? '';
}

/** “Do not record”, answered yes, or “May we record?”, answered no. */
export function refusesRecording(session: JsonObject, names: Asked): boolean {
  const asked = [
    ...answersOf(session, names),
    ...filedUnder(session, names).map(({ group, name }) => ({ question: group, answer: name })),
  ];
  return asked.some(({ question, answer }) =>
    /\b(?:do not|don['’]t|no|opt[ -]?out of|without) record|\brecording opt[ -]?out\b/i.test(
      question,
    )
      ? saysYes(answer)
      : /\b(?:may|can|could|consent|permission|agree|allow|ok)\b.*\brecord|\brecord\w*\b.*\b(?:consent|permission|allowed|ok)\b/i.test(
          question,
        ) && /^(?:no|nein|non|false|0|do(?: not|n['’]t) record.*|i do not.*)$/i.test(answer.trim()),
  );
}
