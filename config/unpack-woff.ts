import { inflateSync } from 'node:zlib'

/** sizes in the form's own specification (W3C, WOFF 1.0): the file's header, and one entry of its directory */
const woffHeader = 44
const woffEntry = 20
const fontHeader = 12
const fontEntry = 16

/**
 * A WOFF 1.0 file as the plain font that is packed in it. Fonts are unpacked when the functions are built: a font library would need
 * three seconds for it at every cold start. Throws when it is no such file.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(fontHeader + fontEntry * count)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const parts: Buffer[] = [directory]
  let at = directory.length
  for (let index = 0; index < count; index += 1) {
    const entry = woffHeader + woffEntry * index
    const from = woff.readUInt32BE(entry + 4)
    const packed = woff.readUInt32BE(entry + 8)
    const length = woff.readUInt32BE(entry + 12)
    const stored = woff.subarray(from, from + packed)
    const table = packed < length ? inflateSync(stored) : stored
    if (table.length !== length) throw new Error(`table ${index} has ${table.length} bytes instead of ${length}`)
    const place = fontHeader + fontEntry * index
    woff.copy(directory, place, entry, entry + 4)
    woff.copy(directory, place + 4, entry + 16, entry + 20)
    directory.writeUInt32BE(at, place + 8)
    directory.writeUInt32BE(length, place + 12)
    const padding = Buffer.alloc(-length & 3)
    parts.push(table, padding)
    at += length + padding.length
  }
  return Buffer.concat(parts)
}
