/** Deeper than any file of an archive goes; what is deeper would exhaust who reads it. */
const DEEPEST = 60;

// Line breaks and tabs are text; no other control sign may reach a page.
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Text without control signs, and with U+FFFD for half a character. */
export const cleanText = (text: string): string => text.replace(UNWANTED, ' ').toWellFormed();

/** Whether lists and maps are nested deeper than an archive’s ever are. */
export function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null
        ? Object.values(value as Record<string, unknown>)
        : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** The same data with all its texts cleaned; for data that is not too deep. */
export function cleanData(data: unknown): unknown {
  if (typeof data === 'string') return cleanText(data);
  if (Array.isArray(data)) return (data as unknown[]).map(cleanData);
  if (typeof data !== 'object' || data === null) return data;
  // A map whose prototype is another’s, such as a YAML date, is nobody’s to take apart.
  const kind: unknown = Object.getPrototypeOf(data);
  if (kind !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanData(value)]));
}
