/** One published size of a photo. */
export interface PhotoVariant {
  readonly width: number;
  readonly height: number;
  readonly format: 'avif' | 'jpeg';
  /** File name without a folder: `p3fa9c1d27b0-640.avif`. */
  readonly file: string;
}

/** Widths (pixels) a photo is published in; none wider than its source but the source’s own. */
export const variantWidths: readonly number[] = [320, 640, 960, 1280, 1920];

/**
 * Every file a photo is published as, ascending by width, AVIF before JPEG: what a `srcset` names and what the
 * build writes.
 */
export function photoVariants(photo: {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}): PhotoVariant[] {
  const { key, width: full, height } = photo;
  const widths = [...variantWidths.filter((width) => width < full), full];
  return widths.flatMap((width) =>
    (['avif', 'jpeg'] as const).map((format) => ({
      width,
      height: Math.max(1, Math.round((height * width) / full)),
      format,
      file: `${key}-${String(width)}.${format === 'jpeg' ? 'jpg' : 'avif'}`,
    })),
  );
}
