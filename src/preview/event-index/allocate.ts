/** The typed arrays that an index is made of. */
export type IndexArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

interface ArrayKind<T extends IndexArray> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer, byteOffset: number, length: number): T;
}

/** A typed array in memory that worker threads can share. */
export function allocate<T extends IndexArray>(kind: ArrayKind<T>, length: number): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT), 0, length);
}
