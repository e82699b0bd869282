/** An object of a JSON file nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

/** A value as text: numbers as they are written, a text by language by its first; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  return textOf(Object.values(value).find((text) => typeof text === 'string' && text !== ''));
}

/** The first of some values that says anything. */
export function firstText(...values: readonly unknown[]): string {
  return values.map((value) => textOf(value).trim()).find((text) => text !== '') ?? '';
}
