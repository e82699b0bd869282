/** The help for the keys of the player. */
export const keysOfPlayer = 'Teclas del reproductor';
export const keys = 'Teclas';
export const singleKeys = 'Las teclas sueltas manejan el reproductor';

export const playOrPause = 'Reproducir o pausar';
export const tenSeconds = '10 segundos atrás o adelante';
export const fiveSeconds = '5 segundos atrás o adelante';
export const oneFrame = 'Un fotograma atrás o adelante, en pausa';
export const toTenth = 'A esa décima parte de la charla';
export const speed = 'Más lento o más rápido';
export const captions = 'Subtítulos';
export const sound = 'Quitar o poner el sonido';
export const quotation = 'Copiar como cita las palabras elegidas, o la línea actual';
export const help = 'Esta ayuda';
