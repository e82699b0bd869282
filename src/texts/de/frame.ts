/** What stands around every page: header, footer, ways through lists. */
export const skipToContent = 'Zum Inhalt springen';

export const home = 'Start';
export const events = 'Veranstaltungen';
export const talks = 'Vorträge';
export const people = 'Personen';
export const topics = 'Themen';
export const photos = 'Fotos';
export const about = 'Über';
export const yourLists = 'Ihre Listen';
export const correctSomething = 'Etwas berichtigen';
export const askForRemoval = 'Um Entfernung bitten';

export const allEvents = 'Alle Veranstaltungen';
export const allTalks = 'Alle Vorträge';
export const allPeople = 'Alle Personen';
export const allTopics = 'Alle Themen';
export const all = (counted: string) => `Alle ${counted}`;

export const mainMenu = 'Hauptmenü';
export const menu = 'Menü';
export const breadcrumb = 'Pfad';
export const pages = 'Seiten';
export const previousPage = 'Zurück';
export const nextPage = 'Weiter';
export const page = 'Seite';
export const pageOf = (title: string, number: number) => `${title}, Seite ${number}`;

export const keeps = (archive: string, holdings: string) => `${archive} bewahrt ${holdings}.`;

export const languages = 'Sprachen';

export const searchThisArchive = 'Dieses Archiv durchsuchen';
export const search = 'Suchen';
export const searchAnything = 'Suchen{anything}';
export const anything = ': Vorträge, Personen, Momente';
export const searchFor = 'Ein Vortrag, eine Person, ein Thema, etwas Gesagtes';

export const colours = 'Farben';
export const asTheSystem = 'Wie das System';
export const light = 'Hell';
export const dark = 'Dunkel';

export const hasMoved = 'Diese Seite ist umgezogen: {page}';

export const removalSubject = (what: string) => `Entfernung oder Berichtigung: ${what}`;
export const removalBody = (page: string) => `Es geht um ${page}\n\n`;
