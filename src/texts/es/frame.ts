/** What stands around every page: header, footer, ways through lists. */
export const skipToContent = 'Ir al contenido';

export const home = 'Inicio';
export const events = 'Eventos';
export const talks = 'Charlas';
export const people = 'Personas';
export const topics = 'Temas';
export const photos = 'Fotos';
export const about = 'Acerca de';
export const yourLists = 'Tus listas';
export const correctSomething = 'Corregir algo';
export const askForRemoval = 'Pedir que se retire';

export const allEvents = 'Todos los eventos';
export const allTalks = 'Todas las charlas';
export const allPeople = 'Todas las personas';
export const allTopics = 'Todos los temas';
export const all = (counted: string) => `Ver todo: ${counted}`;

export const mainMenu = 'Principal';
export const menu = 'Menú';
export const breadcrumb = 'Ruta';
export const pages = 'Páginas';
export const previousPage = 'Anterior';
export const nextPage = 'Siguiente';
export const page = 'Página';
export const pageOf = (title: string, number: number) => `${title}, página ${number}`;

export const keeps = (archive: string, holdings: string) => `${archive} guarda ${holdings}.`;

export const languages = 'Idiomas';

export const searchThisArchive = 'Buscar en este archivo';
export const search = 'Buscar';
export const searchAnything = 'Buscar{anything}';
export const anything = ' charlas, personas, momentos';
export const searchFor = 'Una charla, una persona, un tema, algo que se dijo';

export const colours = 'Colores';
export const asTheSystem = 'Como el sistema';
export const light = 'Claro';
export const dark = 'Oscuro';

export const hasMoved = 'Esta página se ha mudado: {page}';

export const removalSubject = (what: string) => `Retirada o corrección: ${what}`;
export const removalBody = (page: string) => `Se trata de ${page}\n\n`;
