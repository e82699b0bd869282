/** What could not be understood in a query. */
export const unknownOperator = (text: string) => `Nach „${text}“ lässt sich nicht filtern.`;
export const emptyOperator = (text: string) => `„${text}“ braucht einen Wert.`;
export const badValue = (text: string) =>
  `„${text}“ ist kein Datum wie year:2024, before:2024-03 oder after:2024-03-31.`;
export const unknownYear = (year: string) => `Hier ist kein Vortrag von ${year}.`;
export const unknownValue = (text: string) => `Hier heißt nichts „${text}“.`;
export const unknownVideo = (id: string) => `Die Aufnahme ${id} ist nicht in diesem Archiv.`;
export const openQuote =
  'Das Anführungszeichen wird nicht geschlossen; die Wortfolge reicht bis zum Ende.';
