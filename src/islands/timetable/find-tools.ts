/** The parts of a programme's tools that a program writes into. */
export interface TimetableTools {
  readonly form: HTMLElement;
  readonly status: HTMLElement;
  readonly clear: HTMLElement;
  readonly mine: HTMLElement;
  readonly stars: HTMLElement;
  readonly own: HTMLElement;
  readonly now: HTMLElement;
}

/** Finds them in the page. Throws where one is missing, for then nothing here can work. */
export function findTools(place: HTMLElement): TimetableTools {
  const find = (selector: string) => {
    const part = place.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`No ${selector} in the page.`);
    return part;
  };
  return {
    form: find('.tt-tools'),
    status: find('.tt-tools [role=status]'),
    clear: find('[data-clear]'),
    mine: find('[data-mine]'),
    stars: find('[data-stars]'),
    own: find('[data-own]'),
    now: find('[data-now-link]'),
  };
}
