/** What could not be understood in a query. */
export const unknownOperator = (text: string) => `“${text}” is not something to filter by.`;
export const emptyOperator = (text: string) => `“${text}” needs a value.`;
export const badValue = (text: string) =>
  `“${text}” is not a date, such as year:2024, before:2024-03 or after:2024-03-31.`;
export const unknownYear = (year: string) => `No talk here is of ${year}.`;
export const unknownValue = (text: string) => `Nothing here is called “${text}”.`;
export const unknownVideo = (id: string) => `The recording ${id} is not in this archive.`;
export const openQuote = 'The quotation mark is not closed; the phrase runs to the end.';
