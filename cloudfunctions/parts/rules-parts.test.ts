import { partBytes, partsOf } from './rules-parts'

describe('a file in parts', () => {
  it.each([0, 1, partBytes - 1, partBytes, partBytes + 1, partBytes * 3 + 2])('of %d bytes is whole again', length => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) % 251)
    const parts = partsOf(bytes)
    expect(Buffer.from(parts.join(''), 'base64').equals(bytes)).toBe(true)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(700_000)
  })
})
