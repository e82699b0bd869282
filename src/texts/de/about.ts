/** The page about the archive. */
export const description = (archive: string) =>
  `Was ${archive} ist, wie man etwas berichtigt, wie man um Entfernung bittet.`;
export const aboutThisArchive = 'Über dieses Archiv';

export const files =
  'Jede Angabe hier ist eine Zeile in einer einfachen Textdatei: Namen und ihre Schreibweisen in {people}, Themen in {topics}, und im Ordner jeder Veranstaltung ihr Ablauf in {schedule}, ihre Fotos in {photos} und Berichtigungen in {corrections}. Was ein Mensch dort schreibt, gilt immer vor dem, was ein Programm geholt hat.';
export const proposeChange =
  '{propose}. Schreiben Sie dazu, was falsch ist und woher Sie es wissen.';
export const seeFiles = 'Die Dateien ansehen und eine Änderung vorschlagen';
export const tell = '{organizers}, was falsch ist, auf welcher Seite, und woher Sie es wissen.';
export const tellOrganizers = 'Schreiben Sie den Veranstaltenden';
export const tellOrganizersOfEvent =
  'Schreiben Sie den Veranstaltenden, was falsch ist, auf welcher Seite, und woher Sie es wissen.';
export const yourName =
  'Ist Ihr Name falsch geschrieben, oder gibt es zwei Seiten über Sie? Beides ist mit einer Zeile behoben, und alte Adressen führen weiter zur richtigen Seite.';

export const removal =
  'Wenn Sie auf einem Foto, in einer Aufnahme oder in einem Text vorkommen und das nicht möchten, brauchen Sie keinen Grund zu nennen. Ein Foto oder Vortrag, der herausgenommen wird, verschwindet aus jeder Seite, jedem Bild, jeder Liste und jeder Suche dieses Archivs. Die Aufnahme selbst liegt bei YouTube; dort kann sie der Kanal entfernen.';
export const askWithAddress = '{ask}, mit der Adresse der Seite.';
export const askOrganizers = 'Bitten Sie die Veranstaltenden darum, mit der Adresse der Seite.';

export const whatIsTold = 'Was Ihr Browser wem mitteilt';
export const privacy =
  'Die Seiten laden nichts von Dritten. YouTube erfährt erst von Ihnen, wenn Sie die Wiedergabe starten. Keine Cookies, keine Zählung der Besuche. Was Sie hier einstellen, etwa die Farben, bleibt in Ihrem Browser.';
