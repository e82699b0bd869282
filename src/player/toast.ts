/** How long a message stays, in milliseconds. */
const STAYS = 4_000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something that has happened, in a place that screen readers read out and that goes by itself. */
export function toast(...parts: readonly (string | Node)[]): void {
  if (!place) {
    place = document.createElement('div');
    place.className = 'toast';
    place.role = 'status';
    document.body.append(place);
  }
  place.replaceChildren(...parts);
  place.toggleAttribute('data-shown', true);
  clearTimeout(timer);
  const here = place;
  timer = setTimeout(() => {
    here.toggleAttribute('data-shown', false);
    here.replaceChildren();
  }, STAYS);
}
