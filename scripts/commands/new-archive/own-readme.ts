const HEADING = /^# Aftertalk\n/;
const SHIPPED = /the archive of \[[^\]]*\]\([^)]*\), the first there is, and\s+prints its address/;

/**
 * The project’s README with the archive’s own first lines, and nothing of the archive that came with it. Undefined
 * where it is no longer the one that came, and so somebody’s own already.
 */
export function ownReadme(
  text: string,
  { title, tagline }: { readonly title: string; readonly tagline: string },
): string | undefined {
  if (!HEADING.test(text) || !SHIPPED.test(text)) return undefined;
  const lines = `# ${asWords(title)}\n\n${asWords(tagline)}\n\nMade with Aftertalk:\n`;
  return text
    .replace(HEADING, () => lines)
    .replace(SHIPPED, () => `the archive of ${asWords(title)}, and prints its address`);
}

/** Text that Markdown shows as it stands. */
const asWords = (text: string) => text.replace(/[\\`*_[\]<]/g, '\\$&');
