/** The photos of a page one by one. */
export const photoOf = (number: number, total: number) => `Photo ${number} of ${total}`;
export const photos = 'Photos';
export const pageOfPhoto = 'Page of this photo';
