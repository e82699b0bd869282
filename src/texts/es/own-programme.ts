/** What an event’s programme says once somebody acts: filters, stars, calendar file, links. */
import { counted } from './number.ts';

export const shown = (number: number, total: number) =>
  number === total
    ? counted(total, {
        one: 'La única sesión',
        many: 'Todas: # de sesiones',
        other: 'Las # sesiones',
      })
    : `${number} de ${counted(total, { one: '# sesión', many: '# de sesiones', other: '# sesiones' })}`;
export const noneShown = 'Ninguna sesión encaja. Muestra todo o elige menos filtros.';
export const noStars = 'Pulsa la estrella de una sesión y aparecerá aquí.';

export const calendar = 'Fichero de calendario';
export const calendarFailed = 'No se pudieron cargar las horas. Inténtalo de nuevo.';
export const noTimes = 'Ninguna de estas sesiones tiene día todavía.';
export const copyLink = 'Enlace para otro dispositivo';
export const linkCopied = 'Enlace a tu programa copiado';
export const nameOf = (event: string) => `Mi programa de ${event}`;

export const fromLink = (number: number) =>
  counted(number, {
    one: 'Este enlace trae # sesión.',
    many: 'Este enlace trae # de sesiones.',
    other: 'Este enlace trae # sesiones.',
  });
export const keep = 'Añadir a mi programa';
export const leave = 'Dejarlas';
export const kept = 'Añadido a tu programa';

export const toNow = 'Lo que hay ahora';
