/** What another’s server said as JSON, an object or a list; an empty object where it is neither. */
export function parseAnswer(text: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
