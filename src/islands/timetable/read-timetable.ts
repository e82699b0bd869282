/** What a programme is filtered by; the names of its form's fields and of its rows' attributes. */
export const FACET_NAMES = ['room', 'track', 'kind', 'topic'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A row of a programme; `numbers` are the choices that fit it, by their places in the form. */
export interface SessionRow {
  readonly element: HTMLElement;
  /** Undefined for a break. */
  readonly key: string | undefined;
  /** Its star’s button. */
  readonly star: Element | null;
  readonly numbers: Readonly<Record<FacetName, readonly number[]>>;
}

/** Days, slots and rows of a page, read once. */
export interface PageRows {
  readonly days: readonly {
    readonly element: HTMLElement;
    readonly slots: readonly {
      readonly element: HTMLElement;
      readonly rows: readonly SessionRow[];
    }[];
  }[];
  readonly rows: readonly SessionRow[];
}

const within = (part: ParentNode, selector: string) => [
  ...part.querySelectorAll<HTMLElement>(selector),
];

/** Reads a programme out of its page. */
export function readTimetable(place: HTMLElement): PageRows {
  const days = within(place, '.tt-day').map((element) => ({
    element,
    slots: within(element, '.tt-slot').map((slot) => ({
      element: slot,
      rows: within(slot, '.tt-row').map(readRow),
    })),
  }));
  return { days, rows: days.flatMap(({ slots }) => slots.flatMap(({ rows }) => rows)) };
}

function readRow(element: HTMLElement): SessionRow {
  const { dataset } = element;
  return {
    element,
    key: dataset['key'],
    star: element.querySelector('.tt-star'),
    numbers: eachFacet((name) => numbersIn(dataset[name])),
  };
}

const numbersIn = (text: string | undefined) => (text?.split(' ') ?? []).map(Number);

/** Something of each facet. */
export const eachFacet = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> => ({
  room: make('room'),
  track: make('track'),
  kind: make('kind'),
  topic: make('topic'),
});
