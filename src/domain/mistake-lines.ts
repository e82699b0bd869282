import { printable } from './text/printable.ts';

/** What is told of a mistake besides what it is; what is not known, or empty, is left out. */
export interface MistakeFacts {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly remedy?: string | undefined;
}

/** A line for each fact of a mistake, safe to print whatever the file it was found in holds. */
export function factLines({ found, expected, nearest, remedy }: MistakeFacts): string[] {
  return Object.entries({ found, expected, nearest, remedy }).flatMap(([name, value]) =>
    value ? [`  ${`${name}:`.padEnd(9)} ${printable(value)}`] : [],
  );
}

/** `events/a/schedule.yaml:12:5`, as exactly as the place is known, safe to print. */
export function placeText(place: {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}): string {
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return printable(parts.join(':'));
}
