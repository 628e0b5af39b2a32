import fc from 'fast-check'
import sharp from 'sharp'
import { pictureMostPixels, pictureSize } from './rules-picture-size'

const [width, height] = [321, 123]
const blank = () => sharp({ create: { width, height, channels: 3, background: 'teal' } })
const turned = { exif: { IFD0: { Orientation: '6', Copyright: 'x'.repeat(3_000) } } } as const

const files = [
  ['a JPEG', () => blank().jpeg().toBuffer()],
  ['a progressive JPEG', () => blank().jpeg({ progressive: true }).toBuffer()],
  ['a JPEG with EXIF and a profile before its frame', () => blank().withMetadata(turned).jpeg().toBuffer()],
  ['a PNG', () => blank().png().toBuffer()],
  ['a WebP', () => blank().webp().toBuffer()],
  ['a WebP without loss', () => blank().webp({ lossless: true }).toBuffer()],
  ['a WebP with more than the picture in it', () => blank().withMetadata(turned).webp().toBuffer()],
  ['a GIF', () => blank().gif().toBuffer()],
] as const

describe.each(files)('%s', (_title, make) => {
  it('tells its size, as it is stored', async () => {
    expect(pictureSize(await make())).toEqual({ width, height })
  })

  it('that breaks off in its header tells nothing, wherever it does, and later nothing else', async () => {
    const bytes = await make()
    const sizes = Array.from({ length: bytes.length }, (_, length) => pictureSize(bytes.subarray(0, length)))
    expect(sizes[0]).toBeUndefined()
    for (const size of sizes) if (size) expect(size).toEqual({ width, height })
  })
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('我不是图片')],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
  ['a page', Buffer.from('<!doctype html><html><body>hi</body></html>')],
  ['a JPEG that ends before its frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0])],
  ['a JPEG of no height', Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 9, 3])],
])('%s has no size', (_title, bytes) => {
  expect(pictureSize(bytes)).toBeUndefined()
})

it('a few bytes that claim a hundred megapixels are seen through', async () => {
  const bytes = await blank().png().toBuffer()
  bytes.writeUInt32BE(10_000, 16)
  bytes.writeUInt32BE(10_000, 20)
  const size = pictureSize(bytes)
  expect((size?.width ?? 0) * (size?.height ?? 0)).toBeGreaterThan(pictureMostPixels)
})

it('no bytes whatever make it throw or go on forever', () => {
  const begun = fc.constantFrom([0xff, 0xd8, 0xff], [...Buffer.from('RIFF....WEBPVP8X')], [...Buffer.from('GIF89a')])
  fc.assert(
    fc.property(
      begun,
      fc.uint8Array({ maxLength: 200 }),
      (first, rest) => void pictureSize(Uint8Array.from([...first, ...rest])),
    ),
  )
})
