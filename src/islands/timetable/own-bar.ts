import { element } from '../../player/element.ts';
import { ownProgrammeTexts } from '../../texts/texts.ts';

/** What may be done with the visitor's own programme, or with one that a link brings. */
export interface OwnDeeds {
  readonly calendar: () => void;
  readonly copy: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
}

/** Fills the bar below the filters: with what a link brings, else with the ways out of this browser. */
export function showOwnBar(
  bar: HTMLElement,
  state: { readonly brought: number; readonly starred: number; readonly isMine: boolean },
  deeds: OwnDeeds,
): void {
  const button = (words: string, press: () => void) => {
    const made = element('button', { type: 'button', className: 'button' }, words);
    made.addEventListener('click', press);
    return made;
  };
  if (state.brought > 0) {
    bar.replaceChildren(
      element('p', {}, ownProgrammeTexts.fromLink(state.brought)),
      button(ownProgrammeTexts.keep, deeds.keep),
      button(ownProgrammeTexts.leave, deeds.leave),
    );
  } else if (state.isMine && state.starred === 0) {
    bar.replaceChildren(element('p', {}, ownProgrammeTexts.noStars));
  } else if (state.isMine) {
    bar.replaceChildren(
      button(ownProgrammeTexts.calendar, deeds.calendar),
      button(ownProgrammeTexts.copyLink, deeds.copy),
    );
  }
  bar.hidden = state.brought === 0 && !state.isMine;
}
