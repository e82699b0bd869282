import { STORAGE_KEY } from '../../player/kept/storage-key.ts';

/**
 * All that a programme loads before somebody acts. The rest comes when its tools or its stars are neared, and at
 * once where the address asks for something, the visitor has stars here, or the event is on.
 */
const place = document.querySelector<HTMLElement>('[data-timetable]');
let rest: Promise<unknown> | undefined;
let isThere = false;

function fetchRest(): Promise<unknown> {
  rest ??= import('./open-timetable.ts').then(
    ({ openTimetable }) => {
      if (place) openTimetable(place);
      isThere = true;
    },
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}

const ignore = () => undefined;
const near = () => {
  if (!isThere) fetchRest().catch(ignore);
};
for (const type of ['pointerover', 'focusin', 'change'] as const) {
  place?.addEventListener(type, near);
}
place?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  // The clock answers by itself.
  if (!isThere && button && !button.matches('[data-visitor-clock]'))
    fetchRest().then(() => button.click(), ignore);
});

const isAsked = () => location.search !== '' || location.hash.includes('~');
addEventListener('hashchange', () => {
  if (isAsked()) near();
});
if (place && (isAsked() || hasStars() || isOn(place))) near();

function hasStars(): boolean {
  try {
    return /"starred":\["/.test(localStorage.getItem(STORAGE_KEY) ?? '');
  } catch {
    return false;
  }
}

/** Whether today, anywhere on earth, is one of its days. */
function isOn({ dataset }: HTMLElement): boolean {
  const days = dataset['days']?.split(' ') ?? [];
  return [-12, 0, 14].some((hours) =>
    days.includes(new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10)),
  );
}
