/** Data as JSON that any reader takes: no half characters, one line break at its end. */
export const plainJson = (data: unknown): string =>
  `${JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )}\n`;
