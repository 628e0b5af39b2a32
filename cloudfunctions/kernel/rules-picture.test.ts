import fc from 'fast-check'
import { pictureKind } from './rules-picture'

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])))

it.each([
  ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 'JFIF')],
  ['png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
  ['webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ['gif', bytes('GIF89a')],
  ['gif', bytes('GIF87a...')],
  [undefined, bytes('GIF88a')],
  [undefined, bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
  [undefined, bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [undefined, bytes('%PDF-1.7')],
  [undefined, bytes(0xff, 0xd8)],
  [undefined, bytes()],
])('what starts like a %s is one', (kind, content) => {
  expect(pictureKind(content)).toBe(kind)
})

it('no bytes whatever make it throw', () => {
  fc.assert(fc.property(fc.uint8Array(), content => void pictureKind(content)))
})
