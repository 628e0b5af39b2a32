/** A domain for tests of what the kernel does for any: things with pictures that WeChat looks at. */
import { setTimeout as pause } from 'node:timers/promises'
import {
  askChecks,
  awaitChecks,
  type CheckedFile,
  checkText,
  collection,
  implement,
  type Stored,
  transact,
} from '../../../../cloudfunctions/kernel'
import { things as contract } from './contract'

interface Told extends Stored {
  readonly results: readonly CheckedFile[]
  /** how often the kernel has told it */
  readonly times: number
}
const told = collection<Told>('things')

interface Ready {
  readonly id: string
  readonly files: readonly string[]
}

export const things = /* @__PURE__ */ implement(
  contract,
  {
    keep: async ({ id, files, ready }, context) => {
      await awaitChecks(context, `things.${id}`)
      for (let times = 0; times < ready; times += 1) await context.later('things.ready', { id, files })
      return {}
    },
    idle: async ({ seconds }, { later }) => {
      await later('things.idle', { seconds })
      return {}
    },
    say: async ({ text }) => ({ verdict: await checkText(text) }),
  },
  {
    jobs: {
      ready: async payload => {
        const { id, files } = payload as unknown as Ready
        await askChecks(
          `things.${id}`,
          files.map((file, at) => ({ name: `${at}`, file })),
        )
      },
      idle: ({ seconds }) => pause(Number(seconds) * 1000),
    },
    checked: async (thing, results) => {
      await transact(async tx => {
        const before = await tx.get(told, thing)
        await tx.put(told, { _id: thing, results, times: (before?.times ?? 0) + 1 })
        return { commit: undefined }
      })
    },
  },
)
