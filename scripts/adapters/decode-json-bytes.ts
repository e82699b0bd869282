/**
 * A JSON file's text, without its byte order mark: UTF-16 by the mark or by the zero byte beside its first
 * character, which is ASCII in all JSON, else UTF-8.
 */
export function decodeJsonBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
