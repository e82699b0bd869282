import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import type { Page } from './contenders/contender.ts';

/** Records as the general engines take them. */
export function toPages(entities: readonly EntityRecord[]): Page[] {
  return entities.map(({ url, title, names, people, companies, topics, event, text }) => ({
    url,
    title,
    names: names ?? [],
    related: [
      ...(people ?? []),
      ...(companies ?? []),
      ...(topics ?? []),
      ...(event ? [event] : []),
    ],
    text: text ?? '',
  }));
}
