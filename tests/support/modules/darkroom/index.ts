/** A domain that prepares pictures of a folder, for measuring what the room needs inside a built function. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { implement } from '../../../../cloudfunctions/kernel'
import { hide, prepare } from '../../../../cloudfunctions/pictures'
import { defineDomain } from '../../../../src/contract/define'

export const darkroom = /* @__PURE__ */ implement(
  defineDomain('darkroom', '暗房', {}),
  {},
  {
    operatorTasks: {
      prepareAll: async () => {
        const folder = process.env.DARKROOM ?? ''
        const times: number[] = []
        let proposals = 0
        for (const name of readdirSync(folder)) {
          const started = performance.now()
          const made = await prepare(readFileSync(path.join(folder, name)))
          if (typeof made === 'string') throw new Error(`${name}: ${made}`)
          if (!made.proposed) throw new Error(`${name}: nothing was looked for`)
          proposals += made.proposals.length
          await hide(made.kept, [{ x: 100, y: 100, w: 200, h: 200, kind: 'hand' }])
          times.push(Math.round(performance.now() - started))
        }
        return { times, proposals, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
      },
    },
  },
)
