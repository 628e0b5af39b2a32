/** What a file really is, whatever it is called. */

export type Form = 'xlsx' | 'text' | 'old' | 'other'

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)

/** `old`: the container of .xls, and of an .xlsx with a password. */
export function formOf(bytes: Uint8Array): Form {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'old'
  if (starts(bytes, 0xff, 0xfe)) return 'text'
  const start = bytes.subarray(0, 4096)
  // what is packed or drawn has zero bytes near its start, text has none; a page of the web called .xls has columns of its own kind
  return start.includes(0) || /^(<|%PDF)/.test(String.fromCharCode(...start.subarray(0, 8)).trim()) ? 'other' : 'text'
}

/** In the container's directory, names stand as UTF-16: a sealed .xlsx has a stream EncryptedPackage. */
export function isSealed(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name))
}
