/** What stands around every page: header, footer, ways through lists. */
export const skipToContent = 'Skip to content';

export const home = 'Home';
export const events = 'Events';
export const talks = 'Talks';
export const people = 'People';
export const topics = 'Topics';
export const photos = 'Photos';
export const about = 'About';
export const yourLists = 'Your lists';
export const correctSomething = 'Correct something';
export const askForRemoval = 'Ask for removal';

export const allEvents = 'All events';
export const allTalks = 'All talks';
export const allPeople = 'All people';
export const allTopics = 'All topics';
/** `counted` is “240 photos”. */
export const all = (counted: string) => `All ${counted}`;

export const mainMenu = 'Main';
export const menu = 'Menu';
export const breadcrumb = 'Breadcrumb';
export const pages = 'Pages';
export const previousPage = 'Previous';
export const nextPage = 'Next';
/** Before a page’s number, for whoever hears it. */
export const page = 'Page';
export const pageOf = (title: string, number: number) => `${title}, page ${number}`;

/** `holdings` is “3 events · 25 talks”. */
export const keeps = (archive: string, holdings: string) => `${archive} keeps ${holdings}.`;

export const languages = 'Languages';

export const searchThisArchive = 'Search this archive';
export const search = 'Search';
/** On the header’s button; `anything` is left out where there is no room. */
export const searchAnything = 'Search{anything}';
export const anything = ' talks, people, moments';
export const searchFor = 'A talk, a person, a topic, something that was said';

export const colours = 'Colours';
export const asTheSystem = 'As the system';
export const light = 'Light';
export const dark = 'Dark';

export const hasMoved = 'This page has moved: {page}';

export const removalSubject = (what: string) => `Removal or correction: ${what}`;
export const removalBody = (page: string) => `This is about ${page}\n\n`;
