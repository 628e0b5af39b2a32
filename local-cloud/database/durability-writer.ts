/** Program of the durability test: writes documents one by one and says so after each acknowledgement. */
import { createClock } from '../clock'
import { createFaults } from '../faults'
import { openDatabase } from './database'

export const durabilityCollections = {
  c: { indexes: [{ name: 'byNumber', keys: [['n', 'asc']], unique: true }] },
} as const

export const durabilityWrites = 1_000

async function write(dir: string): Promise<void> {
  const database = openDatabase({
    dir,
    collections: durabilityCollections,
    clock: createClock(),
    faults: createFaults(),
  })
  const act = async (action: string, request: object) =>
    database.actions[`database.${action}`]?.({ collectionName: 'c', ...request })
  const insert = (document: object, transactionId?: unknown) =>
    act('insertDocument', { data: [JSON.stringify(document)], transactionId })

  for (let n = 0; n < durabilityWrites; n++) {
    const transactionId = n % 3 === 0 ? (await act('startTransaction', {}))?.transactionId : undefined
    await insert({ _id: `id${n}`, n }, transactionId)
    if (transactionId) await act('commitTransaction', { transactionId })
    // one transaction is always open when the process is killed
    const open = (await act('startTransaction', {}))?.transactionId
    await insert({ _id: `open${n}`, n: -1 - n }, open)
    process.stdout.write(`acknowledged ${n}\n`)
    await act('abortTransaction', { transactionId: open })
  }
}

const [, program, dir] = process.argv
if (program?.endsWith('durability-writer.ts') && dir) void write(dir)
