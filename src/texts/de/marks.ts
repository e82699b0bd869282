/** What was watched, on cards of talks. Every page with one has these before anything is pressed. */
export const watched = 'Gesehen';
export const begun = 'Begonnen';
