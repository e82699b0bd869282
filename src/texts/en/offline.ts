/** Reading without a connection. */
export const readingOffline = 'Reading without a connection';
export const whatIsKept =
  'Talks and programmes you open are kept in this browser, with the names for the search, and can be read without a connection. Recordings and photos are not.';
export const keepPages = 'Keep pages I open in this browser';

export const notConnected = 'Not connected';
export const notKept = 'This page is not kept here, and there is no connection.';
export const keptTalks = 'Talks that are kept in this browser:';
export const tryAgain = 'Try again';
