/** Red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/**
 * OKLCH to sRGB, after Björn Ottosson's definition; what sRGB cannot show loses chroma at the same
 * lightness, as browsers do. `lightness` 0 to 1, `hue` in degrees.
 */
export function oklchToRgb(lightness: number, chroma: number, hue: number): Rgb {
  let low = 0;
  let high = chroma;
  const whole = linearRgb(lightness, chroma, hue);
  if (inGamut(whole)) return toSrgb(whole);
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    if (inGamut(linearRgb(lightness, middle, hue))) low = middle;
    else high = middle;
  }
  return toSrgb(linearRgb(lightness, low, hue));
}

function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const inGamut = (rgb: Rgb) => rgb.every((value) => value >= -0.0001 && value <= 1.0001);

const toSrgb = ([r, g, b]: Rgb): Rgb => [encode(r), encode(g), encode(b)];

function encode(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

const decode = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** `#rrggbb`. */
export function toHex(rgb: Rgb): string {
  const byte = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}

export const fromHex = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
];

/** Contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b);
