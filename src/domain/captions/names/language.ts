/**
 * A language as a BCP 47 tag: `pt-br` and `pt_BR` are `pt-BR`. YouTube puts the id of a named track behind the
 * tag (`en-j3PyPqV-e1s`); it is dropped. Undefined for what is no tag.
 */
export function canonicalLanguage(text: string): string | undefined {
  const plain = text
    .trim()
    .replaceAll('_', '-')
    .replace(/^([a-z]{2,3})-(?=[\w-]{11}$)(?=.*[A-Z0-9_])[\w-]+$/, '$1');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(plain)) return undefined;
  try {
    return Intl.getCanonicalLocales(plain)[0];
  } catch {
    return undefined;
  }
}
