/** A domain that draws the largest long picture, for measuring what the paper room needs inside a built function. */
import { implement } from '../../../../cloudfunctions/kernel'
import { drawScroll, type Praise, type Roll } from '../../../../cloudfunctions/paper'
import { defineDomain } from '../../../../src/contract/define'
import { scene } from '../../scenes'

const [width, height, count] = [1600, 1200, 20] as const
const shared = { heading: '喜报', label: '暖新 · 善行义举榜', where: '北关社区 · 2026年11月26日', footer: '平城区' }

async function photo() {
  const { default: sharp } = await import('sharp')
  const { rgb } = scene(7, width, height)
  const bytes = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
  return { bytes: new Uint8Array(bytes), width, height }
}

export const easel = /* @__PURE__ */ implement(
  defineDomain('easel', '画架', {}),
  {},
  {
    operatorTasks: {
      drawMonth: async () => {
        const photos = [await photo()]
        const started = performance.now()
        const words = {
          title: '捡到三万元原地等了两小时的好邻居',
          text: '她没有走开，在冷风里等到失主。',
          name: '孙晓梅',
        }
        const one: Praise = { kind: 'praise', ...shared, ...words, badge: '', photos }
        const roll: Roll = { kind: 'roll', ...shared, title: '2026年11月 月度善行', rows: [] }
        await drawScroll([roll, ...Array.from({ length: count }, () => one)])
        const seconds = (performance.now() - started) / 1000
        return { seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
      },
    },
  },
)
