/** The photos of a page one by one. */
export const photoOf = (number: number, total: number) => `Foto ${number} de ${total}`;
export const photos = 'Fotos';
export const pageOfPhoto = 'Página de esta foto';
