import { ownListTexts } from '../../texts/texts.ts';

/** How far somebody came in a talk: seconds of the recording; `done` once it was seen to its end. */
export interface KeptPlace {
  readonly at: number;
  readonly done: boolean;
}

/** A list somebody made. */
export interface OwnList {
  readonly name: string;
  readonly talks: readonly string[];
}

/** All the browser keeps of a visitor. Talks are ids, `event/key`; the oldest places come first. */
export interface Stored {
  readonly version: 1;
  readonly places: Readonly<Record<string, KeptPlace>>;
  readonly later: readonly string[];
  readonly lists: readonly OwnList[];
  /** The talks of the visitor's own programme, of all events. */
  readonly starred: readonly string[];
  /** Whether single keys steer the player. */
  readonly keys: boolean;
}

/** More than this is cut off, so that a file from elsewhere cannot fill the browser. */
export const LIMITS = {
  places: 5_000,
  later: 1_000,
  lists: 100,
  talks: 500,
  starred: 2_000,
  name: 120,
  id: 240,
};

const TALK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[A-Za-z0-9][\w:.-]*$/;

/** What is kept of somebody who was never here. */
export function nothingStored(): Stored {
  return { version: 1, places: {}, later: [], lists: [], starred: [], keys: true };
}

/** Whether a text has the shape of a talk's id. */
export function isTalkId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LIMITS.id && TALK_ID.test(value);
}

/** A list's name on one line, never empty. */
export function listName(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 4 * LIMITS.name) : '';
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.slice(0, LIMITS.name).trim() || ownListTexts.nameless;
}

/** Ids of talks, each once, no more than `most`; whatever else stands among them is left out. */
export function talkIds(value: unknown, most: number): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.slice(0, 4 * most).filter(isTalkId))].slice(0, most);
}

/**
 * What a text from the browser's storage or from an exported file holds. Parts that cannot be read are
 * left out; undefined where nothing of it is ours.
 */
export function parseStored(text: string): Stored | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  return {
    version: 1,
    places: readPlaces(value['places']),
    later: talkIds(value['later'], LIMITS.later),
    lists: readLists(value['lists']),
    starred: talkIds(value['starred'], LIMITS.starred),
    keys: value['keys'] !== false,
  };
}

/** Two storages in one: the further place of each talk, both lists of talks, both programmes, lists joined by name. */
export function mergeStored(mine: Stored, theirs: Stored): Stored {
  const places = { ...mine.places };
  for (const [id, place] of Object.entries(theirs.places)) {
    const known = Object.hasOwn(places, id) ? places[id] : undefined;
    places[id] = {
      at: Math.max(known?.at ?? 0, place.at),
      done: place.done || known?.done === true,
    };
  }
  const lists = new Map(mine.lists.map((list) => [list.name, list.talks]));
  for (const list of theirs.lists) {
    lists.set(list.name, [...(lists.get(list.name) ?? []), ...list.talks]);
  }
  const both = { places, later: [...mine.later, ...theirs.later] };
  const named = [...lists].map(([name, talks]) => ({ name, talks }));
  return {
    version: 1,
    places: readPlaces(both.places),
    later: talkIds(both.later, LIMITS.later),
    lists: readLists(named),
    starred: talkIds([...mine.starred, ...theirs.starred], LIMITS.starred),
    keys: mine.keys,
  };
}

function readPlaces(value: unknown): Record<string, KeptPlace> {
  const places: Record<string, KeptPlace> = {};
  if (!isRecord(value)) return places;
  // The newest are the last.
  for (const [id, place] of Object.entries(value).slice(-LIMITS.places)) {
    if (!isTalkId(id) || !isRecord(place)) continue;
    const at = place['at'];
    if (typeof at !== 'number' || !(at >= 0 && at <= 3_600_000)) continue;
    places[id] = { at, done: place['done'] === true };
  }
  return places;
}

function readLists(value: unknown): OwnList[] {
  if (!Array.isArray(value)) return [];
  const seen = new Map<string, OwnList>();
  for (const list of value.slice(0, LIMITS.lists)) {
    if (!isRecord(list)) continue;
    const name = listName(list['name']);
    if (!seen.has(name)) seen.set(name, { name, talks: talkIds(list['talks'], LIMITS.talks) });
  }
  return [...seen.values()];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
