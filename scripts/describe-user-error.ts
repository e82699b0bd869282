import type { UserError } from '../src/domain/user-error.ts';

/** The lines a person reads when they made a mistake: place and message, then found, expected, remedy. */
export function describeUserError({ message, details }: UserError): string {
  const { at, found, expected, remedy } = details;
  const place = at && [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  return [
    place ? `${place}  ${message}` : message,
    found && `  found:    ${found}`,
    expected && `  expected: ${expected}`,
    remedy && `  remedy:   ${remedy}`,
  ]
    .filter(Boolean)
    .join('\n');
}
