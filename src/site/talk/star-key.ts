import type { Talk } from '../../domain/model/archive.ts';

/** What a talk is called among the stars of its event: the end of its id, in which stands no name that somebody left. */
export const starKey = ({ id, eventId }: Pick<Talk, 'id' | 'eventId'>): string =>
  id.slice(eventId.length + 1);
