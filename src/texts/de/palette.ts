/** The search box that opens over a page. */
export const search = 'Suchen';
export const searchWhat = 'Vorträge, Personen, Themen und Gesagtes suchen';
export const searchFor = 'Ein Vortrag, eine Person, etwas Gesagtes';
export const close = 'Suche schließen';
export const suggestions = 'Vorschläge und Ergebnisse';
export const recent = 'Zuletzt gesucht';
export const topics = 'Themen';
export const quotationMarks =
  'Worte in Anführungszeichen werden so gefunden, wie sie da stehen. Ein YouTube-Link findet seinen Vortrag.';
export const clearRecent = 'Letzte Suchen vergessen';
export const move = 'wählen';
export const open = 'öffnen';
export const newTab = 'neuer Tab';
export const allResults = 'Alle Ergebnisse und Filter';
