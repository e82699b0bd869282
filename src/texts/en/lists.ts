/** The page of the visitor’s lists, before any script. */
export const description = 'What you keep for later and the lists you made, in this browser only.';
export const stayHere =
  'What you keep for later and the lists you made. They stay in this browser, with no account.';
export const needScript =
  'Lists are kept in your browser, by a script; without it there are none to show. Every talk has its own page and its own address, so a bookmark does the same.';
