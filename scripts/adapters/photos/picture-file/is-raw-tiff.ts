const newSubfileType = 0x00fe;
const photometric = 0x0106;
const subDirectories = 0x014a;
const make = 0x010f;
const dngVersion = 0xc612;
const colourFilterArray = 32_803;

/**
 * Whether a file that begins like a TIFF is a camera’s raw file: its first directory is that of a DNG or of a
 * preview, or leads a camera’s name on to further directories that hold the sensor’s data.
 */
export function isRawTiff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes[8] === 0x43 && bytes[9] === 0x52) return true; // Canon’s CR2 says so itself.
  const tags = readDirectory(view, little);
  return (
    tags.has(dngVersion) ||
    ((tags.get(newSubfileType) ?? 0) & 1) === 1 ||
    tags.get(photometric) === colourFilterArray ||
    (tags.has(subDirectories) && tags.has(make))
  );
}

/** The numbers of the first directory’s tags, as far as they fit into their entries. */
function readDirectory(view: DataView, little: boolean): Map<number, number> {
  const tags = new Map<number, number>();
  if (view.byteLength < 8) return tags;
  const at = view.getUint32(4, little);
  if (at + 2 > view.byteLength) return tags;
  const count = Math.min(view.getUint16(at, little), 1_000);
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > view.byteLength) break;
    const isShort = view.getUint16(entry + 2, little) === 3;
    tags.set(
      view.getUint16(entry, little),
      isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little),
    );
  }
  return tags;
}
