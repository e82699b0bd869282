import { parse } from 'yaml';
import { inSingleQuotes } from './line-repair.ts';

/** A value as one would write it into one line of a YAML file. */
export function yamlText(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : inSingleQuotes(value);
  if (Array.isArray(value)) return `[${(value as unknown[]).map(withinBrackets).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, each]) => `${key}: ${withinBrackets(each)}`);
    return `{ ${parts.join(', ')} }`;
  }
  return String(value);
}

const withinBrackets = (value: unknown) => {
  const text = yamlText(value);
  return typeof value === 'string' && /[,[\]{}]/.test(text) && !text.startsWith("'")
    ? inSingleQuotes(value)
    : text;
};

function isPlain(text: string): boolean {
  if (text.includes('\n')) return false;
  try {
    const read = parse(`x: ${text}`, { logLevel: 'silent' }) as { x?: unknown } | null;
    return read?.x === text;
  } catch {
    return false;
  }
}
