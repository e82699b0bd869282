/** The photos of a page one by one. */
export const photoOf = (number: number, total: number) => `Foto ${number} von ${total}`;
export const photos = 'Fotos';
export const pageOfPhoto = 'Seite dieses Fotos';
