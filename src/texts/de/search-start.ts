/** What the search page is, to those who are sent its address. */
export const description =
  'Findet Vortragende, Themen und gesprochene Sätze, auf die Sekunde genau.';

/** The search page before any script. */
export const needsScript = 'Die Suche braucht ein Skript. Alles findet sich auch in diesen Listen.';
export const elsewhere = 'Mit DuckDuckGo suchen';
