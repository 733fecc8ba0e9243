/** Unpacks "deflate" without a header, by the platform's own stream, and stops where more comes out than was said. */

interface Chunk {
  done: boolean;
  value?: Uint8Array;
}

/** Node and Web Workers both have it. */
declare const DecompressionStream: new (format: 'deflate-raw') => {
  readable: { getReader(): { read(): Promise<Chunk>; cancel(): Promise<void> } };
  writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
};

/** Throws an `Error` where the bytes are no such stream, or do not unpack to exactly `size` bytes. */
export async function inflateRaw(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // Their failure comes out at the reader.
  void writer.write(packed).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const unpacked = new Uint8Array(size);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    if (at + value.length > size) {
      await reader.cancel();
      throw new Error('more is packed in it than it says');
    }
    unpacked.set(value, at);
    at += value.length;
  }
  if (at !== size) throw new Error('less is packed in it than it says');
  return unpacked;
}
