/** Photos: their lists, sections and pages. */
export const listDescription = 'Fotos der Veranstaltungen dieses Archivs.';
export const byEvent = (counted: string) => `${counted}, nach Veranstaltung.`;
export const none = 'Noch keine Fotos.';
export const photosBy = 'Fotos von';
export const ofEvent = (event: string) => `Fotos von ${event}`;
export const ofEventDescription = (event: string) =>
  `Fotos von ${event}, mit den Personen darauf und dem Augenblick der Aufnahme.`;
export const allAsZip = 'Alle Fotos der Veranstaltung als ZIP, mit ihren Nachweisen';
export const partAsZip = (part: number, parts: number) =>
  `Alle Fotos der Veranstaltung als ZIP, mit ihren Nachweisen, Teil ${part} von ${parts}`;

export const timeNotKnown = 'Uhrzeit nicht bekannt';
export const duringTalks = 'Während der Vorträge';
export const beforeTalks = 'Vor den Vorträgen';
export const afterTalks = 'Nach den Vorträgen';
export const betweenTalks = 'Zwischen den Vorträgen';
export const aroundTalks = 'Rund um die Vorträge';

export const description = (words: string, credit: string) => `${words} Foto: ${credit}.`;
export const fileNotHeld = 'Dieses Archiv hat die Datei nicht.';
export const taken = 'Aufgenommen';
export const photo = 'Foto';
export const licence = 'Lizenz';
export const firstPublished = 'Zuerst veröffentlicht';
export const album = 'Album';
export const openAlbum = 'Das Album der Veranstaltung öffnen';
export const seeOriginal = (site: string) => `Das Original bei ${site} ansehen`;
export const inPhoto = 'Auf diesem Foto';
export const duringTalk = 'Während dieses Vortrags';
export const download = (width: number, height: number) => `Herunterladen (${width} × ${height})`;
export const unhappy =
  'Sind Sie auf diesem Foto und nicht einverstanden, oder stimmt etwas nicht? {ask}.';
export const askRemovalOrCorrection = 'Um Entfernung oder Berichtigung bitten';
export const thisPhoto = (id: string) => `Foto ${id}`;
export const neighbouringPhotos = 'Benachbarte Fotos';
export const photoBefore = 'Foto davor';
export const photoAfter = 'Foto danach';

export const asSaid = 'Als dies gesagt wurde';
export const saidAt = 'bei {clock}';
export const heardByMachine = 'von einer Maschine gehört';
export const talkAt = (clock: string) => `Der Vortrag bei ${clock}`;
export const onYouTube = 'Bei YouTube in diesem Augenblick';

export const linkedByPerson = 'Von einem Menschen zugeordnet.';
export const programmeTimes = 'die Zeiten im Programm';
export const recordingStart = 'der Beginn der Aufnahme';
export const linkedByClocks = (other: string) =>
  `Aus Uhrzeiten bekannt: die der Kamera und ${other}.`;
export const linkedByClocksSurely = (other: string, percent: number) =>
  `Aus Uhrzeiten bekannt: die der Kamera und ${other}, zu ${percent} % sicher.`;
