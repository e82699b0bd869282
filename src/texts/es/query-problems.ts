/** What could not be understood in a query. */
export const unknownOperator = (text: string) =>
  `«${text}» no es algo por lo que se pueda filtrar.`;
export const emptyOperator = (text: string) => `«${text}» necesita un valor.`;
export const badValue = (text: string) =>
  `«${text}» no es una fecha, como year:2024, before:2024-03 o after:2024-03-31.`;
export const unknownYear = (year: string) => `Aquí no hay ninguna charla de ${year}.`;
export const unknownValue = (text: string) => `Aquí nada se llama «${text}».`;
export const unknownVideo = (id: string) => `La grabación ${id} no está en este archivo.`;
export const openQuote = 'Las comillas no se cierran; la frase llega hasta el final.';
