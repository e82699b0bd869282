import { isTalkId, LIMITS, listName, talkIds, type OwnList } from '../kept/stored.ts';

/**
 * A list as text for an address: its name, then each event once with its talks in order, as
 * `Name~event:talk,talk;event:talk`. Readable, so that a cut link still opens what is left of it.
 */
export function encodeList(list: OwnList): string {
  const groups: string[] = [];
  let last: string | undefined;
  for (const id of talkIds(list.talks, LIMITS.talks)) {
    const slash = id.indexOf('/');
    const event = id.slice(0, slash);
    const key = id.slice(slash + 1);
    if (event === last) groups.push(`${groups.pop() ?? ''},${key}`);
    else groups.push(`${event}:${key}`);
    last = event;
  }
  return `${encodeURIComponent(listName(list.name)).replace(/~/g, '%7E')}~${groups.join(';')}`;
}

/** A list out of an address, with or without its `#`; undefined where no talk can be read in it. */
export function decodeList(code: string): OwnList | undefined {
  const text = code.replace(/^#/, '').slice(0, 60_000);
  const tilde = text.indexOf('~');
  if (tilde < 0) return undefined;
  const ids: string[] = [];
  for (const group of text.slice(tilde + 1).split(';', LIMITS.talks)) {
    const colon = group.indexOf(':');
    if (colon < 0) continue;
    const keys = decode(group.slice(colon + 1)).split(',', LIMITS.talks);
    ids.push(...keys.map((key) => `${group.slice(0, colon)}/${key}`).filter(isTalkId));
  }
  const talks = talkIds(ids, LIMITS.talks);
  return talks.length === 0 ? undefined : { name: listName(decode(text.slice(0, tilde))), talks };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
