/** A point read and an indexed find must not cost more in a large collection than in a small one. */
import { type CollectionSpec, collections } from '../../config/collections'
import { startCloud } from '../../local-cloud/cloud'
import { connectSdk } from '../support/sdk'
import { type Measurement, measured, ratio } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

const spec: CollectionSpec = {
  permission: 'ADMINONLY',
  retention: { days: 1 },
  indexes: [
    {
      name: 'kind',
      keys: [
        ['kind', 'asc'],
        ['at', 'desc'],
      ],
    },
  ],
}
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    _id: `r${at}`,
    kind: `k${at % Math.ceil(count / 50)}`,
    at,
    note: '一行普通的记录',
  }))

export async function databaseGrowth(): Promise<Measurement[]> {
  const folder = scratchFolder()
  const table = { ...collections, small: spec, large: spec }
  const cloud = await startCloud({
    port: 0,
    dir: folder.path,
    functionsDir: builtFunctions,
    timers: false,
    collections: table,
  })
  try {
    cloud.database.collection('small').insertMany(rows(1_000))
    cloud.database.collection('large').insertMany(rows(300_000))
    const database = (await connectSdk(cloud.url)).database()
    let turn = 0
    const next = (count: number) => {
      turn += 1
      return (turn * 7919) % count
    }
    const read = (name: string, count: number) => () =>
      database
        .collection(name)
        .doc(`r${next(count)}`)
        .get() as Promise<unknown>
    const find = (name: string, kinds: number) => () =>
      database
        .collection(name)
        .where({ kind: `k${next(kinds)}` })
        .orderBy('at', 'desc')
        .limit(20)
        .get() as Promise<unknown>
    await ratio(100, read('large', 300_000), find('large', 6_000))
    return [
      measured(
        'local cloud: point read, 300,000 / 1,000 documents',
        await ratio(1_000, read('large', 300_000), read('small', 1_000)),
        'times',
        1.3,
      ),
      measured(
        'local cloud: indexed find, 300,000 / 1,000 documents',
        await ratio(1_000, find('large', 6_000), find('small', 20)),
        'times',
        1.3,
      ),
      measured('queries without an index while growing', cloud.database.scans().length, 'queries', 0),
    ]
  } finally {
    await cloud.close()
    folder.remove()
  }
}
