import { element } from '../../player/element.ts';
import { adoptStyles } from '../../styles/adopt-styles.ts';
import { visitorClockTexts } from '../../texts/texts.ts';
import styles from './visitor-clock.css?inline';
import { readVisitorTimes } from './visitor-times.ts';

/** Puts the visitor's own time below each of an event's, or takes it away again. */
export function showVisitorClock(button: HTMLElement): void {
  adoptStyles(styles);
  const zone = button.dataset['visitorClock'] ?? '';
  const shows = button.ariaPressed !== 'true';
  button.ariaPressed = String(shows);
  for (const old of document.querySelectorAll('.visitor-time, .visitor-zone')) old.remove();
  if (!shows) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const say = readVisitorTimes(zone, own);
  for (const time of document.querySelectorAll<HTMLTimeElement>('.slot-time time, .tt-time time')) {
    const { instant, words } = say(time.dateTime);
    const dateTime = new Date(instant).toISOString();
    time.parentElement?.append(element('time', { className: 'visitor-time', dateTime }, words));
  }
  const said = element('span', { className: 'visitor-zone' });
  said.role = 'status';
  button.after(said);
  said.textContent = visitorClockTexts.timesAreYours(own.replaceAll('_', ' '));
}
