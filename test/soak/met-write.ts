/** What becomes of a write: it goes through, is refused, or only a part is taken, and the rest refused with a code. */
export type Met =
  | { readonly is: 'through' }
  | { readonly is: 'refused'; readonly code: string }
  | { readonly is: 'part'; readonly code?: string };

/** The error a refused write is answered with. */
export function refusal(name: string, path: unknown, code: string): Error {
  const syscall = name.replace(/Sync$/, '');
  const message = `${code}: injected, ${syscall} '${String(path)}'`;
  return Object.assign(new Error(message), { code, syscall, path: String(path) });
}
