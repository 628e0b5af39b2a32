/** A file in parts that each fit into one reply. */

/** Bytes; a multiple of three, so that the parts' base64 can be joined. As base64 700 KB of the 1 MB that a reply holds. */
export const partBytes = 525_000

export const partsOf = (bytes: Uint8Array): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / partBytes)) }, (_, at) =>
    Buffer.from(bytes.subarray(at * partBytes, (at + 1) * partBytes)).toString('base64'),
  )
