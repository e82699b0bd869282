/** The share kit: what an organizer or a speaker sends on. */
export const kitOf = (event: string) => `Para compartir: ${event}`;
export const kit = 'Para compartir';
export const kitSays =
  'Enlaces, códigos QR, tarjetas y textos para difundir, del evento y de cada una de sus charlas. La entrada de cada charla tiene su propio enlace, para enviarlo a sus ponentes.';
export const openKit = 'Enlace, código QR, tarjeta y textos para compartir';
export const sharePerson = 'Compartir esta página';
export const link = 'Enlace';
export const qrOf = (what: string) => `Código QR que lleva a ${what}`;
export const cardOf = (what: string) => `Tarjeta de ${what}`;
export const saveCard = 'Guardar la tarjeta';
export const texts = { short: 'Corto', medium: 'Medio', long: 'Largo' } as const;
export const copy = 'Copiar';
export const copyWhat = (what: string) => `: ${what.toLowerCase()}`;
export const toThisTalk = 'Enlace a esta entrada';

export const shortTalk = (talk: { title: string; by: string; event: string; page: string }) =>
  `«${talk.title}»${talk.by === '' ? '' : ` de ${talk.by}`}, ${talk.event}: ${talk.page}`;
export const withTranscript = 'Con transcripción y capítulos:';
export const onThePage = 'En la página:';
export const shortEvent = (event: { name: string; where: string; page: string }) =>
  `Las charlas de ${event.name}${event.where === '' ? '' : ` (${event.where})`}: ${event.page}`;
export const mediumEvent = (event: { name: string; where: string; holds: string }) =>
  `${event.name}${event.where === '' ? '' : `, ${event.where}`}: ${event.holds}, para ver, leer y buscar.`;
export const shortPerson = (person: { name: string; archive: string; page: string }) =>
  `${person.name} en ${person.archive}: ${person.page}`;
