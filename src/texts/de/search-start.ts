/** The search page before any script. */
export const needsScript = 'Die Suche braucht ein Skript. Alles findet sich auch in diesen Listen.';
export const elsewhere = 'Mit DuckDuckGo suchen';
