import { eachFacet, FACET_NAMES, type FacetName } from './read-timetable.ts';

/** The boxes of a facet, in the order of their numbers. */
const boxesOf = (form: HTMLElement, facet: FacetName) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${facet}]`),
];

/** Puts what the address asks for into the form. */
export function chooseAsked(form: HTMLElement, search: string): void {
  const asked = new URLSearchParams(search);
  for (const facet of FACET_NAMES)
    for (const box of boxesOf(form, facet)) box.checked = asked.getAll(facet).includes(box.value);
}

/** An address's query as the form stands; other parts of it stay. */
export function addressOf(form: HTMLElement, search: string): string {
  const query = new URLSearchParams(search);
  for (const facet of FACET_NAMES) {
    query.delete(facet);
    for (const { value, checked } of boxesOf(form, facet)) if (checked) query.append(facet, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** By facet the numbers of what is chosen. */
export const chosenIn = (form: HTMLElement): Record<FacetName, ReadonlySet<number>> =>
  eachFacet(
    (facet) =>
      new Set(boxesOf(form, facet).flatMap(({ checked }, number) => (checked ? [number] : []))),
  );

/** Chooses nothing. */
export function uncheckAll(form: HTMLElement): void {
  for (const facet of FACET_NAMES) for (const box of boxesOf(form, facet)) box.checked = false;
}
