/** Offers the visitor's own clock where it shows another time than the event's; the rest comes once it is asked for. */
const button = document.querySelector<HTMLElement>('[data-visitor-clock]');
const [first] = document.querySelectorAll<HTMLTimeElement>('.slot-time time, .tt-time time');
const day = new Date(first?.dateTime ?? NaN);
const at = (timeZone?: string) =>
  day.toLocaleString('en', timeZone === undefined ? {} : { timeZone });

if (button && differs(button.dataset['visitorClock'])) {
  button.style.visibility = '';
  button.addEventListener('click', () => {
    import('./show-visitor-clock.ts').then(
      ({ showVisitorClock }) => showVisitorClock(button),
      () => undefined,
    );
  });
}

function differs(zone: string | undefined): boolean {
  try {
    return first !== undefined && at(zone) !== at();
  } catch {
    return false;
  }
}
