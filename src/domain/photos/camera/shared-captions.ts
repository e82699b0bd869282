/** A photo as far as its words and its camera go. */
interface Captioned {
  readonly metadata: {
    readonly cameraKey?: string;
    readonly camera?: string;
    readonly caption?: string;
    readonly title?: string;
  };
}

/** So few photos may well show the same thing. */
const FEWEST = 3;

/**
 * Photos without the words that every photo of their camera says alike: somebody typed them into the camera
 * once, or it fills them in by itself, and they tell nothing of a single photo.
 */
export function dropSharedCaptions<Photo extends Captioned>(photos: readonly Photo[]): Photo[] {
  const cameras = Map.groupBy(photos, ({ metadata }) => metadata.cameraKey ?? metadata.camera);
  const dropped = new Set<Photo>();
  for (const [camera, taken] of cameras) {
    const said = new Set(taken.map(({ metadata }) => metadata.caption ?? metadata.title));
    if (camera !== undefined && taken.length >= FEWEST && said.size === 1)
      for (const photo of taken) dropped.add(photo);
  }
  return photos.map((photo) => {
    if (!dropped.has(photo)) return photo;
    const { caption, title, ...metadata } = photo.metadata;
    return caption === undefined && title === undefined ? photo : { ...photo, metadata };
  });
}
