/**
 * Takes files out of a packed one, never more than a bound: 2 MB can be made to unpack to 2 GB. What the package says of its own sizes
 * is not believed; what comes out is counted.
 */

/** Twice what Excel writes for 5,000 rows of thirty columns, and little beside a function's memory. */
const unpackedMost = 20 * 1024 * 1024
/** One step can become a thousand times as much, so that a step too far is 1 MB. */
const step = 1024

/** Thrown when the package does not open, or is larger inside than the bound. */
export class Damaged extends Error {}

/** Takes the next part of a file; `false`: enough has been seen. */
export type Sink = (part: Uint8Array) => boolean

/** @param wanted the sink for a file of this name; files without one stay packed. Throws `Damaged`. */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => Sink | undefined): Promise<void> {
  if (!hasEnd(bytes)) throw new Damaged('cut off')
  const { Unzip, UnzipInflate } = await import('fflate')
  let unpacked = 0
  let enough = false
  const unzip = new Unzip(file => {
    const sink = enough ? undefined : wanted(file.name)
    if (!sink) return
    file.ondata = (error, part) => {
      if (error) throw new Damaged(error.message)
      unpacked += part.length
      if (unpacked > unpackedMost) throw new Damaged(`more than ${unpackedMost} bytes inside`)
      if (!enough) enough = !sink(part)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !enough; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    }
  } catch (thrown) {
    throw thrown instanceof Damaged ? thrown : new Damaged('not a package', { cause: thrown })
  }
}

/** A package ends with its list of contents; one that was cut off on its way has none. */
const hasEnd = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('PK\u0005\u0006', undefined, 'latin1') >= 0
