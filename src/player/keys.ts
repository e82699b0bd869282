import { keyTexts } from '../texts/texts.ts';

/** What a single key asks the player for. `by` and `to` are seconds, `share` tenths of the talk. */
export type KeyCommand =
  | { readonly is: 'toggle' | 'captions' | 'mute' | 'help' | 'quote' }
  | { readonly is: 'skip'; readonly by: number }
  | { readonly is: 'step'; readonly by: number }
  | { readonly is: 'share'; readonly share: number }
  | { readonly is: 'rate'; readonly steps: 1 | -1 };

/** One frame of a recording with 25 of them a second. */
const FRAME = 0.04;

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  k: { is: 'toggle' },
  j: { is: 'skip', by: -10 },
  l: { is: 'skip', by: 10 },
  arrowleft: { is: 'skip', by: -5 },
  arrowright: { is: 'skip', by: 5 },
  ',': { is: 'step', by: -FRAME },
  '.': { is: 'step', by: FRAME },
  '<': { is: 'rate', steps: -1 },
  '>': { is: 'rate', steps: 1 },
  c: { is: 'captions' },
  m: { is: 'mute' },
  q: { is: 'quote' },
  '?': { is: 'help' },
};

/** The lines of the help: keys as printed, and what they do. */
export const KEY_HELP: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['k'], keyTexts.playOrPause],
  [['j', 'l'], keyTexts.tenSeconds],
  [['←', '→'], keyTexts.fiveSeconds],
  [[',', '.'], keyTexts.oneFrame],
  [['0', '…', '9'], keyTexts.toTenth],
  [['<', '>'], keyTexts.speed],
  [['c'], keyTexts.captions],
  [['m'], keyTexts.sound],
  [['q'], keyTexts.quotation],
  [['?'], keyTexts.help],
];

/** What a press asks for; undefined for every key the player leaves alone. */
export function commandOf(press: {
  readonly key?: string | undefined;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}): KeyCommand | undefined {
  if (press.ctrlKey === true || press.metaKey === true || press.altKey === true) return undefined;
  // Autofill sends key events without a key.
  const key = press.key?.toLowerCase() ?? '';
  if (/^\d$/.test(key)) return { is: 'share', share: Number(key) / 10 };
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}

const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next slower or faster playback rate a player offers. */
export function nextRate(rate: number, steps: 1 | -1): number {
  if (steps === 1) return RATES.find((one) => one > rate + 0.01) ?? 2;
  return RATES.findLast((one) => one < rate - 0.01) ?? 0.25;
}
