/** What was watched, on cards of talks. Every page with one has these before anything is pressed. */
export const watched = 'شوهدت';
export const begun = 'بدأت';
