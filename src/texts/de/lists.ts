/** The page of the visitor’s lists, before any script. */
export const description =
  'Was Sie für später behalten und Ihre eigenen Listen, nur in diesem Browser.';
export const stayHere =
  'Was Sie für später behalten und Ihre eigenen Listen. Sie bleiben in diesem Browser, ohne Konto.';
export const needScript =
  'Listen behält Ihr Browser mit einem Skript; ohne gibt es keine zu zeigen. Jeder Vortrag hat eine eigene Seite mit eigener Adresse, ein Lesezeichen leistet also dasselbe.';
