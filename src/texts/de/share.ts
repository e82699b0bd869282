/** The share kit: what an organizer or a speaker sends on. */
export const kitOf = (event: string) => `Zum Teilen: ${event}`;
export const kit = 'Zum Teilen';
export const kitSays =
  'Links, QR-Codes, Vorschaukarten und Texte zum Weitergeben, für die Veranstaltung und jeden ihrer Vorträge. Der Eintrag jedes Vortrags hat einen eigenen Link, für die Vortragenden.';
export const openKit = 'Link, QR-Code, Karte und Texte zum Teilen';
export const sharePerson = 'Diese Seite teilen';
export const link = 'Link';
export const qrOf = (what: string) => `QR-Code, der zu ${what} führt`;
export const cardOf = (what: string) => `Vorschaukarte von ${what}`;
export const saveCard = 'Karte speichern';
export const texts = { short: 'Kurz', medium: 'Mittel', long: 'Lang' } as const;
export const copy = 'Kopieren';
export const copyWhat = (what: string) => `: ${what}`;
export const toThisTalk = 'Link zu diesem Eintrag';

export const shortTalk = (talk: { title: string; by: string; event: string; page: string }) =>
  `„${talk.title}“${talk.by === '' ? '' : ` von ${talk.by}`}, ${talk.event}: ${talk.page}`;
export const withTranscript = 'Mit Transkript und Kapiteln:';
export const onThePage = 'Auf der Seite:';
export const shortEvent = (event: { name: string; where: string; page: string }) =>
  `Die Vorträge von ${event.name}${event.where === '' ? '' : ` (${event.where})`}: ${event.page}`;
export const mediumEvent = (event: { name: string; where: string; holds: string }) =>
  `${event.name}${event.where === '' ? '' : `, ${event.where}`}: ${event.holds}, zum Ansehen, Lesen und Durchsuchen.`;
export const shortPerson = (person: { name: string; archive: string; page: string }) =>
  `${person.name} in ${person.archive}: ${person.page}`;
