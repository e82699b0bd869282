import { factLines, placeText } from '../src/domain/mistake-lines.ts';
import type { UserError } from '../src/domain/user-error.ts';

/** The lines a person reads when they made a mistake: place and message, then found, expected, remedy. */
export function describeUserError({ message, details }: UserError): string {
  const { at } = details;
  return [at ? `${placeText(at)}  ${message}` : message, ...factLines(details)].join('\n');
}
