/** A talk or a person on somebody else’s page. */
export const title = (archive: string) => `From ${archive}`;
export const from = (archive: string) => `From ${archive}`;
export const needsScript = 'The talk is shown here by script; without, it is in the archive below.';
export const notFound = 'What was to be shown here is not in the archive.';
export const show = 'Show it on your page';
export const showSays =
  'Player, chapters and transcript, from here; YouTube learns of nobody before Play is pressed.';
