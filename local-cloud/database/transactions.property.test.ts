import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { createClock } from '../clock'
import { createFaults } from '../faults'
import type { GatewayReply } from '../gateway/service'
import { openDatabase } from './database'
import { matcher } from './matcher'

/** one step: somebody (the transaction or a passer-by) stores or removes a document */
const step = fc.record({
  inside: fc.boolean(),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  kind: fc.option(fc.constantFrom(1, 2, 3)),
})
const queries = [
  {},
  { kind: 1 },
  { kind: { $gte: 2 } },
  { kind: { $in: [1, 3] } },
  { kind: { $ne: 2 } },
  { _id: 'a' },
  { other: 1 },
]

type Rows = Map<string, number>
const dir = mkdtempSync(join(tmpdir(), 'local-cloud-transactions-'))
let run = 0
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const database = () =>
  openDatabase({
    dir: join(dir, String(run++)),
    collections: { c: { indexes: [{ name: 'byKind', keys: [['kind', 'asc']] }] } },
    clock: createClock(),
    faults: createFaults(),
  })

describe('inside of a transaction', () => {
  it('every search sees the state of the start and the own writes, and the commit adds the own writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), fc.array(step, { maxLength: 10 }), async (before, during) => {
        const service = database()
        const act = async (action: string, request: object): Promise<GatewayReply> =>
          (await service.actions[`database.${action}`]?.({ collectionName: 'c', ...request })) ?? {}
        const carryOut = ({ id, kind }: { id: string; kind: number | null }, transactionId?: unknown) => {
          const query = JSON.stringify({ _id: id })
          return kind === null
            ? act('removeDocument', { query, transactionId })
            : act('modifyDocument', {
                query,
                data: JSON.stringify({ kind }),
                merge: false,
                upsert: true,
                transactionId,
              })
        }
        const note = (rows: Rows, { id, kind }: { id: string; kind: number | null }) =>
          kind === null ? rows.delete(id) : rows.set(id, kind)
        const found = async (query: object, transactionId?: unknown) => {
          const reply = await act('getDocument', {
            query: JSON.stringify(query),
            order: '{"kind":-1,"_id":1}',
            transactionId,
          })
          return (reply.data as { list: string[] }).list.map(text => JSON.parse(text) as { _id: string; kind: number })
        }
        const expected = (rows: Rows, query: object) =>
          [...rows]
            .map(([_id, kind]) => ({ _id, kind }))
            .filter(matcher({ ...query }))
            .sort((x, y) => y.kind - x.kind || (x._id < y._id ? -1 : 1))

        const stored: Rows = new Map()
        for (const each of before) {
          await carryOut(each)
          note(stored, each)
        }
        const { transactionId } = await act('startTransaction', {})
        const mine = new Map(stored)
        const written: typeof during = []
        const changedOutside = new Set<string>()
        for (const each of during) {
          // the passer-by would wait for what the transaction holds; the transaction would conflict with the passer-by
          if (each.inside ? changedOutside.has(each.id) : written.some(({ id }) => id === each.id)) continue
          await carryOut(each, each.inside ? transactionId : undefined)
          note(each.inside ? mine : stored, each)
          if (each.inside) written.push(each)
          else changedOutside.add(each.id)
          for (const query of queries) {
            expect(await found(query, transactionId)).toEqual(expected(mine, query))
            expect(await found(query)).toEqual(expected(stored, query))
          }
        }
        expect((await act('commitTransaction', { transactionId })).code).toBeUndefined()
        for (const each of written) note(stored, each)
        for (const query of queries) expect(await found(query)).toEqual(expected(stored, query))
        service.close()
      }),
      { numRuns: 60 },
    )
  })
})
