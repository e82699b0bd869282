/** A value as the text of a JSON file, as every program here writes one: indented, so that its changes can be read. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
