/** A million entries of points are proven to add up within a minute, with the same memory at the end as at the beginning. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { collections } from '../../config/collections'
import { startCloud } from '../../local-cloud/cloud'
import { connectSdk } from '../support/sdk'
import { type Measurement, measured } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

const [accounts, entriesEach] = [40_000, 25] as const
const atOnce = 2_000
const year = Date.parse('2028-01-01T00:00:00+08:00')

/** Twenty awards, five of them spent again. */
function bookOf(index: number) {
  const person = String(index).padStart(24, '0')
  const account = `${person}.volunteer`
  const entries = Array.from({ length: entriesEach }, (_, at) => {
    const change = at % 5 === 4 ? -50 : 100
    const effect = { lots: [{ lapses: year, change }], debt: 0, honour: 0 }
    const move = at + 1
    const _id = `${account}.${String(move).padStart(7, '0')}`
    return {
      _id,
      account,
      person,
      purse: 'volunteer',
      move,
      kind: change < 0 ? 'spend' : 'award',
      cause: `c${at}`,
      effect,
      at,
    }
  })
  const left = entries.reduce((sum, { effect }) => sum + (effect.lots[0]?.change ?? 0), 0)
  const purse = { lots: [{ lapses: year, left }], debt: 0, honour: 0, moves: entriesEach, nextLapse: year }
  return {
    entries,
    purse: { _id: account, person, purse: 'volunteer', ...purse, noticeDue: year, earnedOn: {}, frozen: false },
  }
}

/** What is still held once everything that can go has gone. */
function heldMb(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

export async function verifyLedger(): Promise<Measurement[]> {
  const folder = scratchFolder()
  const options = { port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false, collections }
  const cloud = await startCloud(options)
  try {
    for (let from = 0; from < accounts; from += atOnce) {
      const books = Array.from({ length: atOnce }, (_, at) => bookOf(from + at))
      cloud.database.collection('purses').insertMany(books.map(({ purse }) => purse))
      cloud.database.collection('pointEntries').insertMany(books.flatMap(({ entries }) => entries))
    }
    await connectSdk(cloud.url)
    const { verify } = await import('../../cloudfunctions/points/verify')
    const held: number[] = []
    let looked = 0
    const look = () => {
      looked += 1
      if (looked === accounts / 10 || looked === accounts - 1) held.push(heldMb())
      return false
    }
    const started = performance.now()
    const done = await verify('', Date.now(), look)
    const seconds = (performance.now() - started) / 1000
    const [early = 1, late = 1] = held
    return [
      measured('verifyLedger: entries not looked at', accounts * entriesEach - done.entries, 'entries', 0),
      measured('verifyLedger: right purses that were frozen', done.frozen, 'purses', 0),
      measured('verifyLedger: a million entries', seconds, 's', 60),
      measured('verifyLedger: memory at the end / after a tenth', late / early, 'times', 1.2),
      measured('verifyLedger: queries without an index', cloud.database.scans().length, 'queries', 0),
    ]
  } finally {
    await cloud.close()
    folder.remove()
  }
}
