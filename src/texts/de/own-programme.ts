/** What an event’s programme says once somebody acts: filters, stars, calendar file, links. */
import { counted } from './number.ts';

export const shown = (number: number, total: number) =>
  number === total
    ? counted(total, { one: 'Der eine Programmpunkt', other: 'Alle # Programmpunkte' })
    : `${number} von ${counted(total, { one: '# Programmpunkt', other: '# Programmpunkten' })}`;
export const noneShown = 'Nichts passt dazu. Zeigen Sie alles, oder wählen Sie weniger Filter.';
export const noStars = 'Drücken Sie bei einem Programmpunkt auf den Stern, dann steht er hier.';

export const calendar = 'Kalenderdatei';
export const calendarFailed =
  'Die Zeiten konnten nicht geladen werden. Versuchen Sie es noch einmal.';
export const noTimes = 'Keiner dieser Programmpunkte hat schon einen Tag.';
export const copyLink = 'Link für ein anderes Gerät';
export const linkCopied = 'Link zu Ihrem Programm kopiert';
export const nameOf = (event: string) => `Mein Programm: ${event}`;

export const fromLink = (number: number) =>
  counted(number, {
    one: 'Dieser Link bringt # Programmpunkt.',
    other: 'Dieser Link bringt # Programmpunkte.',
  });
export const keep = 'In mein Programm';
export const leave = 'Nicht übernehmen';
export const kept = 'In Ihr Programm aufgenommen';

export const toNow = 'Was gerade läuft';
