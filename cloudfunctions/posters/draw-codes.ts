/** The codes' pictures of many stations, a few at a time: WeChat draws one in about a quarter of a second. */
import { codePicture, isRefused } from '../kernel'
import type { PosterSource } from './batch'

const atOnce = 5
/** Pixels: 260 to an inch on A4, 180 on A3. */
const width = 860
const page = 'pages/scan/index'

type Drawn = Awaited<ReturnType<typeof codePicture>>

/** In the order of the sources. Once WeChat says that it is enough for now, the rest is not asked for. */
export async function drawCodes(sources: readonly (PosterSource & { readonly code: string })[]) {
  const drawn = new Array<Drawn | undefined>(sources.length)
  let next = 0
  let enough: Drawn | undefined
  const work = async () => {
    for (let at = next++; at < sources.length; at = next++) {
      const source = sources[at]
      if (!source) return
      const result = enough ?? (await codePicture(`s.${source.code}`, page, width))
      if (isRefused(result) && result.refused.code !== 'CODE_NOT_DRAWN') enough = result
      drawn[at] = result
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return drawn
}
