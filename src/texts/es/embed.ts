/** A talk or a person on somebody else’s page. */
export const title = (archive: string) => `De ${archive}`;
export const from = (archive: string) => `De ${archive}`;
export const needsScript =
  'La charla se muestra aquí con un script; sin él, está en el archivo de abajo.';
export const notFound = 'Lo que debía mostrarse aquí no está en el archivo.';
export const show = 'Mostrarla en tu página';
export const showSays =
  'Reproductor, capítulos y transcripción, desde aquí; YouTube no sabe de nadie antes de pulsar Reproducir.';
