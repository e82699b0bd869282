/**
 * Unpacks a file of the index. Index files are raw deflate whatever the host does, so the bytes on disk
 * are the bytes on the wire.
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
