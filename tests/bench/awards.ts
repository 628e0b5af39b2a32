/** Awards in the ledger against a bare read-modify-write of the same rows: nearly as many, and none lost. */
import { randomUUID } from 'node:crypto'
import { collections } from '../../config/collections'
import { startCloud } from '../../local-cloud/cloud'
import { firstRule } from '../../src/contract/points/rule'
import { connectSdk } from '../support/sdk'
import { atLeast, type Measurement, measured, ratio } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

/** people of one activity, booked as the job books them: so many in a transaction */
const [people, perTransaction, rounds] = [40, 8, 15] as const
const at = Date.parse('2026-11-26T02:00:00Z')
const served = {
  purse: 'volunteer',
  title: '清扫楼道',
  kind: 'environment',
  node: 'pc.beiguan.c01',
  place: '雁北小区',
  day: '2026-11-20',
  minutes: 15,
  level: 'good',
} as const
interface Found {
  readonly data: readonly { readonly points?: number; readonly moves?: number }[]
}
const rule = { ...firstRule, dayCap: 1_000_000 }

export async function awards(): Promise<Measurement[]> {
  const folder = scratchFolder()
  const options = { port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false, collections }
  const cloud = await startCloud(options)
  try {
    const database = (await connectSdk(cloud.url)).database()
    const [kernel, points] = await Promise.all([
      import('../../cloudfunctions/kernel'),
      import('../../cloudfunctions/points'),
    ])
    const crowd = Array.from({ length: people }, (_, index) => String(index).padStart(24, '0'))

    /** As the job does it, sequential transactions of some people each. */
    const ledger = async () => {
      for (let from = 0; from < crowd.length; from += perTransaction) {
        const some = crowd.slice(from, from + perTransaction)
        await kernel.transact(async tx => {
          for (const person of some) await points.award(tx, { ...served, person, cause: randomUUID() }, rule, at)
          return { commit: undefined }
        })
      }
    }
    /** The same rows, read, added to and written back; nothing holds them together. */
    const add = async (person: string) => {
      const _id = `${person}.bare`
      const found = (await database.collection('purses').where({ _id }).get()) as unknown as Found
      const [before] = found.data
      const moves = (before?.moves ?? 0) + 1
      const after = { person, purse: 'bare', points: (before?.points ?? 0) + 25, moves, earnedOn: { [served.day]: 25 } }
      await database.collection('purses').doc(_id).set({ data: after })
      const entry = { account: _id, move: moves, ...served, person, cause: randomUUID(), points: 25, at }
      await database.collection('pointEntries').add({ data: { _id: `${_id}.${randomUUID()}`, ...entry } })
    }
    const bare = async () => {
      for (const person of crowd) await add(person)
    }
    await ratio(2, ledger, bare)
    const share = 1 / (await ratio(rounds, ledger, bare))

    const racers = 12
    const hurried = 'f'.repeat(24)
    const purses = () => cloud.database.collection('purses').all()
    await Promise.all(Array.from({ length: racers }, () => add(hurried)))
    const lostBare = racers - Number(purses().find(({ _id }) => _id === `${hurried}.bare`)?.points) / 25
    const one = async (): Promise<void> => {
      try {
        await kernel.transact(async tx => ({
          commit: await points.award(tx, { ...served, person: hurried, cause: randomUUID() }, rule, at),
        }))
      } catch (thrown) {
        // six attempts met somebody else: a phone, or the job, tries again
        if (thrown instanceof Error && thrown.message.includes('conflicted')) return one()
        throw thrown
      }
    }
    await Promise.all(Array.from({ length: racers }, one))
    const lots = purses().find(({ _id }) => _id === `${hurried}.volunteer`)?.lots as { left: number }[] | undefined
    const lost = racers - (lots ?? []).reduce((sum, { left }) => sum + left, 0) / 25
    return [
      atLeast('awards: ledger / bare read-modify-write', share, 'times', 0.6),
      measured('awards: lost of 12 at once, ledger', lost, 'awards', 0),
      atLeast('awards: lost of 12 at once, bare', lostBare, 'awards', 1),
    ]
  } finally {
    await cloud.close()
    folder.remove()
  }
}
