/** How large a picture is, by its header alone: a file of some kilobytes may claim a gigabyte of pixels. */
import { pictureKind } from './rules-picture'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Pixels of one picture before it is made smaller: 40 megapixels, 160 MB decoded. */
export const pictureMostPixels = 40_000_000

/** Width and height as stored, in pixels; undefined when it is no picture, or breaks off before they are told. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = readers[pictureKind(bytes) ?? 'none'](view)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (thrown) {
    // it breaks off
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

type Read = (view: DataView) => PictureSize | undefined

const readers: Readonly<Record<'jpeg' | 'png' | 'webp' | 'gif' | 'none', Read>> = {
  // the first chunk is IHDR, always
  png: view => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: view => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpeg: ofJpeg,
  webp: ofWebp,
  none: () => undefined,
}

/** Segment after segment up to the frame's; everything else is stepped over. */
function ofJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    // filling bytes may stand before any marker
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else if (marker === 0xd9 || marker === 0xda) return undefined
    else if (standsAlone(marker)) at += 2
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
}

/** SOF0 to SOF15 without the tables and the reserved one among them */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

function ofWebp(view: DataView): PictureSize | undefined {
  const form = String.fromCharCode(...[12, 13, 14, 15].map(at => view.getUint8(at)))
  if (form === 'VP8X') return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) }
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (form !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
