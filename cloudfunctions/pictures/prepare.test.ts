/** Real files, made here, through the form of the library that the cloud runs. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { canvas } from '../../tests/support/canvas'
import { faceFolder } from '../../tests/support/face-folder'
import { jpegOf, photograph } from '../../tests/support/photographs'
import { drawPlate } from '../../tests/support/plates'
import { scene } from '../../tests/support/scenes'
import { alike, type Prepared, prepare } from '.'

const prepared = async (bytes: Uint8Array): Promise<Prepared> => {
  const made = await prepare(bytes, faceFolder)
  if (typeof made === 'string') throw new Error(made)
  return made
}
const sizeOf = async (bytes: Uint8Array) => {
  const { width, height, format } = await sharp(bytes).metadata()
  return { width, height, format }
}

describe('what is kept', () => {
  it('is a JPEG of at most 1600 px, with a small one beside it', async () => {
    const made = await prepared(await jpegOf(scene(1, 2000, 1000)))
    expect(made).toMatchObject({ width: 1600, height: 800, proposed: true })
    expect(await sizeOf(made.kept)).toEqual({ width: 1600, height: 800, format: 'jpeg' })
    expect(await sizeOf(made.thumb)).toEqual({ width: 360, height: 180, format: 'jpeg' })
    expect(made.thumb.length).toBeLessThan(40_000)
  })

  it('is not made larger than it came', async () => {
    const made = await prepared(await jpegOf(scene(1, 200, 300)))
    expect(await sizeOf(made.kept)).toMatchObject({ width: 200, height: 300 })
    expect(await sizeOf(made.thumb)).toMatchObject({ width: 200, height: 300 })
  })

  it('has nothing of what the phone wrote into it: no place, no owner, no maker', async () => {
    const bytes = await photograph(scene(2))
    expect(bytes.includes('SECRETPHONE') && bytes.includes('SECRETOWNER') && bytes.includes('Exif')).toBe(true)
    const { exif: written } = await sharp(bytes).metadata()
    // the tag of the directory with the place
    expect(written?.includes(Buffer.from([0x88, 0x25])) || written?.includes(Buffer.from([0x25, 0x88]))).toBe(true)
    const made = await prepared(bytes)
    for (const file of [made.kept, made.thumb].map(part => Buffer.from(part))) {
      for (const word of ['Exif', 'SECRET', 'GPS', 'ICC_PROFILE', 'http://ns.adobe.com', 'Photoshop'])
        expect(file.includes(word)).toBe(false)
      const { exif, icc, iptc, xmp, orientation } = await sharp(file).metadata()
      expect([exif, icc, iptc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
    }
  })

  it('stands upright, and looks like the same picture that was never turned', async () => {
    const picture = scene(3, 480, 360)
    const upright = await prepared(await jpegOf(picture))
    // a phone held sideways: the picture lies on its side and the flag says how to turn it
    const side = await sharp(picture.rgb, { raw: { width: 480, height: 360, channels: 3 } })
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 90 })
      .toBuffer()
    expect(await sizeOf(side)).toMatchObject({ width: 360, height: 480 })
    const made = await prepared(side)
    expect(made).toMatchObject({ width: 480, height: 360 })
    expect(alike(made.hash, upright.hash)).toBe(true)
  })

  it.each([
    [
      'PNG',
      () => sharp({ create: { width: 50, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png(),
    ],
    ['WebP', () => sharp({ create: { width: 50, height: 40, channels: 3, background: 'white' } }).webp()],
    ['GIF', () => sharp({ create: { width: 50, height: 40, channels: 3, background: 'white' } }).gif()],
    [
      'grey JPEG',
      () =>
        sharp({ create: { width: 50, height: 40, channels: 3, background: 'white' } })
          .toColourspace('b-w')
          .jpeg(),
    ],
    [
      'CMYK JPEG',
      () =>
        sharp({ create: { width: 50, height: 40, channels: 3, background: 'white' } })
          .toColourspace('cmyk')
          .jpeg(),
    ],
  ])('of a %s is a JPEG on white', async (_title, make) => {
    const made = await prepared(await make().toBuffer())
    const { data, info } = await sharp(made.kept).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 50, height: 40, channels: 3 })
    expect(Math.min(...data)).toBeGreaterThan(240)
  })
})

describe('a file that is no good', () => {
  const good = () => jpegOf(scene(4))
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('我不是图片')],
    [
      'a drawing',
      () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>',
        ),
    ],
    ['a page', () => Buffer.from('<!doctype html><html><body><img src="/etc/passwd"></body></html>')],
    [
      'a TIFF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .tiff()
          .toBuffer(),
    ],
    ['half a picture', async () => (await good()).subarray(0, 9_000)],
    ['only a header', async () => (await good()).subarray(0, 200)],
    [
      'a damaged PNG',
      async () => {
        const bytes = await sharp({ create: { width: 99, height: 99, channels: 3, background: 'red' } })
          .png()
          .toBuffer()
        return Buffer.concat([bytes.subarray(0, 60), Buffer.alloc(40, 7), bytes.subarray(100)])
      },
    ],
  ])('%s cannot be read', async (_title, make) => {
    expect(await prepare(await make(), faceFolder)).toBe('unreadable')
  })

  it('a few hundred bytes that claim 400 megapixels are refused before memory is taken', async () => {
    const bomb = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    bomb.writeUInt32BE(20_000, 16)
    bomb.writeUInt32BE(20_000, 20)
    // the header's checksum must fit, or it is only a broken file
    bomb.writeUInt32BE(require('node:zlib').crc32?.(bomb.subarray(12, 29)) ?? crc32(bomb.subarray(12, 29)), 29)
    const before = process.memoryUsage().rss
    expect(await prepare(bomb, faceFolder)).toBe('tooLarge')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})

describe('proposals', () => {
  const photo = (name: string) => readFile(path.join(faceFolder, '../demo', name))

  it.each([
    ['sample1.jpg', 3],
    ['sample5.jpg', 5],
    ['sample6.jpg', 4],
  ])('of %s are its %d faces', async (name, least) => {
    const made = await prepared(await photo(name))
    const faces = made.proposals.filter(({ kind }) => kind === 'face')
    expect(faces.length).toBeGreaterThanOrEqual(least)
    for (const { x, y, w, h } of faces) {
      expect([x, y, w, h].every(Number.isInteger)).toBe(true)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + w, y + h)).toBeLessThanOrEqual(1000)
    }
  })

  it('name a plate where it is', async () => {
    const picture = canvas(1600, 1200)
    picture.rgb.fill(150)
    drawPlate(picture, { kind: 'blue', x: 800, y: 900, wide: 220, turned: 3, light: 1 })
    const { proposals } = await prepared(await jpegOf(picture))
    expect(proposals).toEqual([
      { x: expect.any(Number), y: expect.any(Number), w: expect.any(Number), h: expect.any(Number), kind: 'plate' },
    ])
    const [{ x = 0, y = 0, w = 0, h = 0 } = {}] = proposals
    for (const [at, edge] of [431, 569, 721, 779].entries())
      expect(Math.abs(([x, x + w, y, y + h][at] ?? 0) - edge)).toBeLessThanOrEqual(20)
  })

  it('that fail do not fail the picture, and say that nothing was looked for', async () => {
    const made = await prepare(await jpegOf(scene(5)), '/nowhere')
    expect(made).toMatchObject({ width: 480, proposals: [], proposed: false })
  })
})

/** Node 20 has none of its own. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}
