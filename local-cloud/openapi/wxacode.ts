import { PNG } from 'pngjs'
import { encode } from 'uqr'
import { WXACODE_SCENE_CHARS, WXACODE_SCENE_PATTERN, WXACODE_WIDTH } from '../limits'
import { type OpenApis, type Parameters, refuse } from './api'

/**
 * wxacode.getUnlimited. A real mini-program code is read by WeChat only, so this one is a QR code that any scanner
 * reads, with `nuanxin://scan?scene=<scene>&page=<page>` in it. It is about as heavy as a real one, so that what holds many of them meets
 * the limits of replies here and not there.
 */
export const wxacode: OpenApis = {
  'wxacode.getUnlimited': parameters => {
    const { scene, page = '', width = WXACODE_WIDTH.default } = parameters
    const problem = sceneProblem(scene) ?? pageProblem(page) ?? widthProblem(width)
    if (problem) return problem
    return { contentType: 'image/png', bytes: qrPng(scanText(String(scene), String(page)), Number(width)) }
  },
}

function scanText(scene: string, page: string): string {
  return `nuanxin://scan?scene=${encodeURIComponent(scene)}&page=${encodeURIComponent(page)}`
}

function sceneProblem(scene: Parameters[string]) {
  if (typeof scene !== 'string' || scene === '') return refuse(40169, 'invalid scene')
  if (scene.length > WXACODE_SCENE_CHARS)
    return refuse(40169, 'invalid length for scene, or the data is not json string')
  return WXACODE_SCENE_PATTERN.test(scene) ? undefined : refuse(40129, 'invalid scene')
}

/** WeChat checks pages against the released version; here only the form is known. */
function pageProblem(page: Parameters[string]) {
  const wellFormed = typeof page === 'string' && /^([\w-]+(\/[\w-]+)*)?$/.test(page)
  return wellFormed ? undefined : refuse(41030, 'invalid page: no leading slash, no query')
}

function widthProblem(width: Parameters[string]) {
  const { min, max } = WXACODE_WIDTH
  const allowed = typeof width === 'number' && Number.isInteger(width) && width >= min && width <= max
  return allowed ? undefined : refuse(40097, `invalid args: width must be from ${min} to ${max}`)
}

/** Black on white, `width` pixels square, with the quiet zone that readers need; the shades are one step of 255 uneven, for the weight. */
function qrPng(text: string, width: number): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const shades = Buffer.alloc(width * width)
  let grain = 1
  for (let y = 0; y < width; y += 1) {
    const row = data[Math.floor((y * size) / width)] ?? []
    for (let x = 0; x < width; x += 1) {
      // xorshift: the same grain whenever the same code is drawn
      grain ^= grain << 13
      grain ^= grain >>> 17
      grain ^= grain << 5
      const light = row[Math.floor((x * size) / width)] ? 0 : 255
      shades[y * width + x] = light ^ (grain & 1)
    }
  }
  const png = Object.assign(new PNG({ width, height: width, inputHasAlpha: false, inputColorType: 0 }), {
    data: shades,
  })
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false, filterType: 0 })
}
