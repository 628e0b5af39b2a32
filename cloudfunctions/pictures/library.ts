/**
 * The library that decodes and encodes, in its WebAssembly form: the cloud runs no native module of ours. It lies beside the bundle and is
 * loaded at the first picture.
 */
import type sharp from 'sharp'

export type Library = typeof sharp

/** Set by the build (`config/functions.ts`): nine megabytes lie only beside the function that opens photos. From source it is missing. */
declare const PICTURES: boolean | undefined

let loaded: Promise<Library> | undefined

export function library(): Promise<Library> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Library> {
  if (typeof PICTURES !== 'undefined' && !PICTURES) throw new Error('this function opens no pictures')
  const { default: sharp } = await import('sharp')
  // one picture after the other and nothing kept of it: a function has little memory
  sharp.concurrency(1)
  sharp.cache(false)
  // whatever a file says it is, only these are ever decoded: no SVG, no PDF, nothing that reads other files
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map(format => `VipsForeignLoad${format}`) })
  return sharp
}
