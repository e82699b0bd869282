import { slugify } from '../../domain/text/slugify.ts';
import { betterTime } from './better-day.ts';

/** What somebody may have meant by a value that does not fit, and why what is written is wrong. */
export interface BetterValue {
  readonly value: unknown;
  readonly reason?: string;
}

const YES = new Set(['yes', 'y', 'on', 'true', 'ja', 'oui', 'si', 'sí', '1']);
const NO = new Set(['no', 'n', 'off', 'false', 'nein', 'non', '0']);

/**
 * Values a person may have meant, the likeliest first; whoever asks keeps the first that fits. `keys` are the
 * words a value of several parts must have; a time of day alone is of `onDay`.
 */
export function* betterValues(
  value: unknown,
  keys: readonly string[],
  onDay?: string,
): Generator<BetterValue> {
  if (typeof value === 'string') yield* meantByText(value, keys, onDay);
  else if (typeof value === 'number') yield* meantByNumber(value, keys);
  else if (typeof value === 'boolean') {
    yield { value: value ? 'yes' : 'no' };
    yield { value: String(value), reason: 'Without quotes this is no text.' };
  } else if (Array.isArray(value)) yield* meantByList(value as unknown[], keys);
  else if (typeof value === 'object' && value !== null)
    yield* meantByMap(value as Record<string, unknown>);
}

function* meantByText(
  text: string,
  keys: readonly string[],
  onDay: string | undefined,
): Generator<BetterValue> {
  const bare = text
    .trim()
    .replace(/^[“”„‟"'‘’«»]+|[“”„‟"'‘’«»]+$/g, '')
    .replace(/[,;]+$/, '')
    .trim();
  const word = bare.toLowerCase();
  if (/^\d+\.\d\d$/.test(bare)) yield { value: bare.replace('.', ':') };
  if (YES.has(word)) yield { value: true };
  if (NO.has(word)) yield { value: false };
  if (bare !== '' && Number.isFinite(Number(bare)))
    yield { value: Number(bare), reason: 'A number stands without quotes.' };
  if (bare !== text) yield { value: bare };
  const { reason, meant } = betterTime(bare, onDay);
  for (const time of meant) yield { value: time, ...(reason === undefined ? {} : { reason }) };
  if (reason !== undefined) yield { value: undefined, reason };
  yield* idsInAddress(bare);
  yield* tagsIn(bare);
  yield* clocksIn(bare);
  yield { value: word };
  yield { value: word.replaceAll(/[\s-]+/g, '_') };
  if (/^[^\s/@]+@[^\s/@]+\.\w+$/.test(bare)) yield { value: `mailto:${bare}` };
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(bare)) yield { value: `https://${bare}` };
  if (/^(?:https?|htps|http|htttps):?\/{1,2}/.test(bare))
    yield { value: `https://${bare.replace(/^\w+:?\/{1,2}/, '')}` };
  yield { value: slugify(bare) };
  if (bare.endsWith('.')) yield { value: bare.slice(0, -1) };
  const number = /-?\d+(?:\.\d+)?/.exec(bare)?.[0];
  if (number !== undefined) yield { value: Number(number) };
  const [, head, tail] = /^(\S+)\s+(?:[-–—:]\s*)?(.+)$/.exec(bare) ?? [];
  const [one, two] = keys;
  if (head !== undefined && one !== undefined && two !== undefined)
    yield { value: { [one]: head, [two]: tail } };
  for (const { value } of idsInAddress(bare)) {
    yield { value: [value] };
    for (const key of keys) yield { value: { [key]: value } };
    for (const key of keys) yield { value: [{ [key]: value }] };
  }
  for (const parts of [bare.split(/\s*[,;]\s*/), [bare], bare.split(/[\s,;]+/)]) {
    yield { value: parts };
    yield { value: parts.map(slugify) };
    for (const key of keys) {
      yield { value: parts.map((part) => ({ [key]: part })) };
      yield { value: parts.map((part) => ({ [key]: slugify(part) })) };
    }
  }
  for (const key of keys) {
    yield { value: { [key]: bare } };
    yield { value: { [key]: slugify(bare) } };
  }
}

function* meantByNumber(value: number, keys: readonly string[]): Generator<BetterValue> {
  yield { value: String(value), reason: 'A text made of digits stands in quotes.' };
  yield* clocksOf(value);
  yield { value: Math.round(value) };
  yield { value: Math.abs(value) };
  for (const time of betterTime(String(value)).meant) yield { value: time };
  if (value === 0 || value === 1) yield { value: value === 1 };
  yield { value: [value] };
  yield { value: [String(value)] };
  for (const key of keys) yield { value: { [key]: String(value) } };
}

function* meantByList(list: readonly unknown[], keys: readonly string[]): Generator<BetterValue> {
  const reason = 'This is a list, and only one stands here.';
  if (list.length === 1) yield { value: list[0], reason };
  const texts = list.filter((each) => typeof each === 'string' || typeof each === 'number');
  if (texts.length === list.length) {
    yield { value: texts.join(', '), reason: 'This is a list, and one text stands here.' };
    for (const key of keys) yield { value: texts.map((each) => ({ [key]: each })) };
  }
  for (const key of keys) if (list.length === 1) yield { value: { [key]: list[0] } };
  yield { value: list.flat() };
  if (list.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each)))
    yield { value: Object.assign({}, ...(list as object[])) as unknown };
  for (const key of keys) yield { value: { [key]: list } };
}

function* meantByMap(map: Record<string, unknown>): Generator<BetterValue> {
  const entries = Object.entries(map);
  if (entries.length === 0) yield { value: [] };
  if (entries.every(([, each]) => each === null)) yield { value: Object.keys(map) };
  yield { value: [map] };
  const [[key, value] = ['', undefined]] = entries;
  if (entries.length === 1 && (typeof value !== 'object' || value === null))
    yield {
      value: `${key}:${value === null ? '' : ` ${JSON.stringify(value).replaceAll('"', '')}`}`,
    };
  if (entries.length === 1) yield { value };
  yield { value: entries.map(([id, each]) => ({ id, ...(each as object) })) };
  yield { value: entries.map(([, each]) => each) };
  for (const [, each] of entries) if (typeof each === 'string') yield { value: each };
}

/** The ids of a recording and of a playlist that an address holds. */
function* idsInAddress(text: string): Generator<BetterValue> {
  const reason = 'Only the id stands here, not the whole address.';
  for (const pattern of [
    /[?&]list=([\w-]{10,64})/,
    /(?:[?&]v=|youtu\.be\/|\/(?:embed|live|shorts)\/)([\w-]{11})(?![\w-])/,
    /^(?:v|list)=([\w-]{10,64})$/,
  ]) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined) yield { value: id, reason };
  }
  const [, terms, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(text) ?? [];
  if (terms !== undefined) yield { value: `CC-${terms.toUpperCase()}-${version ?? ''}` };
  const handle = /^(?:https?:\/\/)?[\w.-]+\/@?([\w.-]+)\/?$/.exec(text)?.[1];
  if (handle !== undefined) yield { value: handle };
}

/** A tag or an offset written with other signs: `en_US`, `+1:00`, `English`. */
function* tagsIn(text: string): Generator<BetterValue> {
  const tag = text.replaceAll('_', '-').replace(/^[a-z]+/i, (language) => language.toLowerCase());
  if (tag !== text) yield { value: tag };
  const named = languageCalled(text);
  if (named !== undefined) yield { value: named };
  const lettered = OFFSETS[text];
  if (lettered !== undefined) yield { value: lettered };
  const [, sign, hours, minutes = '00'] =
    /^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text) ?? [];
  if (sign !== undefined) yield { value: `${sign}${hours?.padStart(2, '0') ?? ''}:${minutes}` };
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/** The tag of a language by its English or its own name. */
function languageCalled(name: string): string | undefined {
  if (!/^\p{L}{4,20}$/u.test(name)) return undefined;
  const wanted = name.toLowerCase();
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).find((tag) => {
    const called = english.of(tag);
    if (called === undefined) return false;
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    return called.toLowerCase() === wanted || own?.toLowerCase() === wanted;
  });
}

/** Seconds as a clock shows them: 90 as `0:01:30`. */
function* clocksOf(seconds: number): Generator<BetterValue> {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 86_400) return;
  const two = (part: number) => String(part % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  yield { value: `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}` };
}

const OFFSETS: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Times of a recording or a clock with other signs between their parts, or too few digits. */
function* clocksIn(text: string): Generator<BetterValue> {
  const parts =
    /^(-?)\+?(\d{1,3})[:.,h'’ ]+(\d{1,2})(?:[:.,m'’ ]+(\d{1,2}))?(?:[.,]\d+)?\s*(?:s|"|min)?$/.exec(
      text,
    );
  if (!parts) return;
  const [, sign = '', first = '', second = '', third] = parts;
  const two = (part: string) => part.padStart(2, '0');
  const clock =
    third === undefined ? `${first}:${two(second)}` : `${first}:${two(second)}:${two(third)}`;
  const hours = third === undefined ? `${sign}0:${two(first)}:${two(second)}` : sign + clock;
  const [over, rest] = [Number(third ?? second), 60];
  const reason = over >= rest ? 'The seconds of a minute go from 00 to 59.' : undefined;
  if (reason !== undefined && third === undefined)
    yield {
      value: `${Number(first) + Math.floor(over / rest)}:${two(String(over % rest))}`,
      reason,
    };
  yield { value: clock };
  yield { value: hours };
}
