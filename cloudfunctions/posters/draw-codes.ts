/** The codes' pictures of many stations, a few at a time: WeChat draws one in about a quarter of a second. */
import { codePicture, isRefused, type Refused } from '../kernel'
import type { PosterSource } from './batch'

const atOnce = 5
/** Pixels: 260 to an inch on A4, 180 on A3. */
const width = 860
const page = 'pages/scan/index'

/** Not WeChat's last word: it was slow, or did not answer. */
const passes = ({ refused }: Refused) => refused.code === 'CODE_NOT_DRAWN'

type Drawn = Awaited<ReturnType<typeof codePicture>>

/** In the order of the sources. Once WeChat says that it is enough for now, the rest is not asked for. */
export async function drawCodes(sources: readonly (PosterSource & { readonly code: string })[]) {
  const drawn = new Array<Drawn | undefined>(sources.length)
  let next = 0
  let enough: Drawn | undefined
  const draw = async (at: number) => {
    const source = sources[at]
    if (!source) return
    const result = enough ?? (await codePicture(`s.${source.code}`, page, width))
    if (isRefused(result) && !passes(result)) enough = result
    drawn[at] = result
  }
  const work = async () => {
    for (let at = next++; at < sources.length; at = next++) await draw(at)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  // a slow moment makes several fail together: once more, one by one
  for (const at of sources.keys()) {
    const result = drawn[at]
    if (result && isRefused(result) && passes(result)) await draw(at)
  }
  return drawn
}
