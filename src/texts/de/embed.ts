/** A talk or a person on somebody else’s page. */
export const title = (archive: string) => `Aus ${archive}`;
export const from = (archive: string) => `Aus ${archive}`;
export const needsScript =
  'Der Vortrag wird hier mit einem Skript gezeigt; ohne steht er im Archiv, siehe unten.';
export const notFound = 'Was hier gezeigt werden sollte, ist nicht im Archiv.';
export const show = 'Auf der eigenen Seite zeigen';
export const showSays =
  'Player, Kapitel und Transkript von hier; YouTube erfährt vor dem Start der Wiedergabe von niemandem.';
