/** What a page is of, for its card. */
export type CardKind = 'home' | 'event' | 'talk' | 'person' | 'topic' | 'series' | 'photo';

/**
 * A picture of a page for those who are sent its address, 1200 × 630: all that is drawn on it, and nothing else, so
 * that two equal ones are one picture.
 */
export interface Card {
  readonly kind: CardKind;
  /** Makes its bars its own. */
  readonly seed: string;
  /** In degrees. */
  readonly hue: number;
  /** The language of its title, which says how Chinese letters look. */
  readonly language: string;
  /** What it is part of, above its title. */
  readonly kicker: string;
  readonly title: string;
  /** Who it is about or by: as many as there is room for, and how many more. */
  readonly names: readonly string[];
  /** “1 more”, “2 more”, …: what stands for those there is no room for. */
  readonly more: readonly string[];
  /** The language the names are joined in. */
  readonly locale: string;
  /** A sentence or two below the title. */
  readonly text?: string;
  /** When, how long, how many; each drawn by itself, since times read from the left even beside Hebrew. */
  readonly facts: readonly string[];
  /** The archive's name. */
  readonly foot: string;
  /** A picture file beside it, relative to the archive's folder. */
  readonly picture?: string;
}

/** Where a card stands and what it is of. */
export interface PlacedCard {
  /** Below the site's path, which it begins with. */
  readonly address: string;
  /** The page it is of. */
  readonly page: string;
  readonly card: Card;
}

export const cardSize = { width: 1200, height: 630 } as const;
