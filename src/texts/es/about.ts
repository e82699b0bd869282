/** The page about the archive. */
export const description = (archive: string) =>
  `Qué es ${archive}, cómo corregirlo, cómo pedir que se retire algo.`;
export const aboutThisArchive = 'Sobre este archivo';

export const files =
  'Cada dato de aquí es una línea de un fichero de texto: los nombres y sus grafías en {people}, los temas en {topics} y, en la carpeta de cada evento, su {schedule}, sus {photos} y sus {corrections}. Lo que escribe ahí una persona vale siempre más que lo que trajo un programa.';
export const proposeChange = '{propose}. Di qué está mal y cómo lo sabes.';
export const seeFiles = 'Ver los ficheros y proponer un cambio';
export const tell = '{organizers} qué está mal, en qué página y cómo lo sabes.';
export const tellOrganizers = 'Di a la organización';
export const tellOrganizersOfEvent =
  'Di a la organización del evento qué está mal, en qué página y cómo lo sabes.';
export const yourName =
  '¿Tu nombre está mal escrito, o hay dos páginas sobre ti? Ambas cosas se arreglan con una línea, y las direcciones antiguas siguen llevando a la página correcta.';

export const removal =
  'Si sales en una foto, una grabación o un texto y no quieres, no hace falta que digas por qué. Una foto o una charla que se retira desaparece de todas las páginas, imágenes, listas y búsquedas de este archivo. La grabación en sí está en YouTube; allí puede quitarla su canal.';
export const askWithAddress = '{ask}, con la dirección de la página.';
export const askOrganizers = 'Pídelo a la organización del evento, con la dirección de la página.';

export const whatIsTold = 'Qué dice tu navegador y a quién';
export const privacy =
  'Las páginas no cargan nada de terceros. YouTube sabe de ti cuando pulsas Reproducir, no antes. Ni cookies ni recuento de visitas. Lo que eliges aquí, como los colores, se queda en tu navegador.';
