/** One picture of the site: where, and on what. */
export interface Shot {
  readonly name: string;
  /** The page within the demo archive. */
  readonly page: string;
  readonly device: keyof typeof devices;
}

/** What the pictures are taken with; sizes in CSS pixels, `density` in pixels a CSS pixel. */
export const devices = {
  desk: { width: 1280, height: 800, density: 1 },
  phone: { width: 390, height: 800, density: 2 },
} as const;

export const colourSchemes = ['light', 'dark'] as const;

/** The most bytes a picture may have, so that the README stays quick. */
export const MOST_BYTES = 150_000;

const TALK = 'events/longhaul-2025/talks/write-for-the-person-who-finds-it/';

/** The pictures the README opens with. */
export const shots: readonly Shot[] = [
  { name: 'talk', page: `${TALK}?t=79`, device: 'desk' },
  { name: 'photo', page: 'events/longhaul-2025/photos/ingrid-keynote/', device: 'phone' },
  { name: 'search', page: 'search/?q=who+finds+it', device: 'phone' },
];
