/** Times of an event by the clock of whoever reads them. */
export const timesAreYours = (zone: string) => `Más pequeña bajo cada hora: la tuya, ${zone}.`;
