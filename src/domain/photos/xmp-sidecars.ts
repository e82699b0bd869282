/**
 * Which XMP sidecars of a folder belong to which photo, by file name, the nearest first: darktable and digiKam
 * write `NAME.jpg.xmp`, Lightroom `NAME.xmp` for every file of that name, and darktable `NAME_01.jpg.xmp` for a
 * further version, which counts where there is no other.
 */
export function pairXmp(names: readonly string[]): Map<string, readonly string[]> {
  const sidecars = new Map<string, string>();
  for (const name of names) {
    if (isXmp(name)) sidecars.set(name.slice(0, -'.xmp'.length).toLowerCase(), name);
  }
  const versions = new Map<string, string[]>();
  for (const [stem, sidecar] of sidecars) {
    const photo = stem.replace(/_\d\d(?=\.[^.]{1,5}$)/, '');
    if (photo !== stem) versions.set(photo, [...(versions.get(photo) ?? []), sidecar]);
  }
  const pairs = new Map<string, readonly string[]>();
  for (const name of names) {
    if (isXmp(name)) continue;
    const whole = name.toLowerCase();
    const own = [whole, whole.replace(/\.[^.]{1,5}$/, '')].flatMap(
      (stem) => sidecars.get(stem) ?? [],
    );
    const found = own.length > 0 ? own : (versions.get(whole) ?? []);
    if (found.length > 0) pairs.set(name, found);
  }
  return pairs;
}

const isXmp = (name: string) => name.toLowerCase().endsWith('.xmp');
