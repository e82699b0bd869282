import { decodeList } from './shared-list.ts';
import type { OwnList } from '../kept/stored.ts';

/** Which talks are played through, as `?list=` says it. */
export type ListAsked =
  | { readonly is: 'event' | 'topic' | 'person'; readonly id: string }
  | { readonly is: 'talks'; readonly list: OwnList };

/** `event:ID`, `topic:ID`, `person:ID` or `talks:` and an encoded list; undefined for anything else. */
export function parseListAsked(text: string): ListAsked | undefined {
  const match = /^(event|topic|person):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text.slice(0, 200));
  if (match) return { is: match[1] as 'event' | 'topic' | 'person', id: match[2] ?? '' };
  if (!text.startsWith('talks:')) return undefined;
  const list = decodeList(text.slice('talks:'.length));
  return list && { is: 'talks', list };
}
