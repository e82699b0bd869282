/** The photos of a page one by one. */
export const photoOf = (number: number, total: number) => `الصورة ${number} من ${total}`;
export const photos = 'الصور';
export const pageOfPhoto = 'صفحة هذه الصورة';
