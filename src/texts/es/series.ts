/** Series: their pages, and what leads to them. */
export const series = 'Serie';
export const description = (name: string, events: string, years: string | undefined) =>
  years === undefined
    ? `${events} de ${name}: charlas, personas y fotos.`
    : `${events} de ${name}, ${years}: charlas, personas y fotos.`;
export const allOf = (name: string) => `Todo de ${name}`;

export const returning = 'Más de una vez en el escenario';
export const talksAt = (talks: string, events: string) => `${talks} en ${events}:`;

export const neighbouringEvents = (name: string) => `Antes y después, ${name}`;
export const eventBefore = 'Antes';
export const eventAfter = 'Después';
