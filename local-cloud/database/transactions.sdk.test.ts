import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { TRANSACTION_MS } from '../limits'
import { openDatabase } from './database'
import { failureOf, openTestCloud, type SdkTransaction, type TestCloud } from './sdk-fixture'

let test: TestCloud
beforeAll(async () => {
  test = await openTestCloud({
    accounts: { indexes: [{ name: 'owner', keys: [['owner', 'asc']], unique: true }] },
  })
})
afterAll(() => test.close())
beforeEach(async () => {
  test.faults.clear()
  test.clock.setOffset(0)
  await accounts().where({}).remove()
  await accounts().add({
    data: [
      { _id: 'a', owner: 1, balance: 10 },
      { _id: 'b', owner: 2, balance: 0 },
    ],
  })
})
const accounts = () => test.db.collection('accounts')
const inc = (by: number) => ({ data: { balance: test.db.command.inc?.(by) } })
const balanceOf = async (id: string) => (await accounts().doc(id).get()).data.balance
const within = (transaction: SdkTransaction) => transaction.collection('accounts')
const begin = () => test.db.startTransaction()

const closing = mkdtempSync(join(tmpdir(), 'local-cloud-closing-'))
afterAll(() => rmSync(closing, { recursive: true, force: true }))
const createService = () =>
  openDatabase({
    dir: closing,
    collections: { accounts: { indexes: [] } },
    clock: test.clock,
    faults: test.faults,
  })

describe('a transaction', () => {
  it('does everything or nothing', async () => {
    await test.db.runTransaction(async transaction => {
      await within(transaction).doc('a').update(inc(-4))
      await within(transaction).doc('b').update(inc(4))
    })
    expect([await balanceOf('a'), await balanceOf('b')]).toEqual([6, 4])
    await failureOf(
      test.db.runTransaction(async transaction => {
        await within(transaction).doc('a').update(inc(-4))
        await transaction.rollback('enough')
      }),
    )
    expect(await balanceOf('a')).toBe(6)
  })

  it('sees its own writes, and nobody else sees them before the commit', async () => {
    const transaction = await begin()
    await within(transaction).doc('a').update(inc(1))
    await within(transaction).add({ data: { _id: 'c', owner: 3, balance: 11 } })
    await within(transaction).doc('b').remove()
    expect((await within(transaction).doc('a').get()).data.balance).toBe(11)
    const mine = await within(transaction).where({ balance: 11 }).orderBy('_id', 'desc').get()
    expect(mine.data.map(each => each._id)).toEqual(['c', 'a'])
    expect((await accounts().where({}).get()).data.map(each => each.balance)).toEqual([10, 0])
    await transaction.commit()
    expect((await accounts().where({}).orderBy('_id', 'asc').get()).data.map(each => each._id)).toEqual(['a', 'c'])
  })

  it('reads the state of its start, whatever is committed meanwhile', async () => {
    const transaction = await begin()
    await accounts().doc('a').update(inc(5))
    await accounts().doc('b').remove()
    await accounts().add({ data: { _id: 'c', owner: 3, balance: 1 } })
    await accounts().doc('a').update(inc(5))
    expect((await within(transaction).doc('a').get()).data.balance).toBe(10)
    expect((await within(transaction).doc('b').get()).data.balance).toBe(0)
    expect((await within(transaction).where({}).orderBy('_id', 'asc').get()).data.map(each => each._id)).toEqual([
      'a',
      'b',
    ])
    await transaction.rollback()
  })

  it('creates and replaces by set, and always says created 0 (WeChat: the wrapper reads a wrong field)', async () => {
    const result = await test.db.runTransaction(transaction =>
      within(transaction)
        .doc('c')
        .set({ data: { owner: 3 } }),
    )
    expect(result.stats).toEqual({ updated: 0, created: 0 })
    expect((await accounts().doc('c').get()).data).toEqual({ _id: 'c', owner: 3 })
  })

  it('lets a unique key pass from one document to another', async () => {
    await test.db.runTransaction(async transaction => {
      await within(transaction)
        .doc('a')
        .update({ data: { owner: 9 } })
      await within(transaction)
        .doc('b')
        .update({ data: { owner: 1 } })
    })
    expect((await accounts().where({}).orderBy('_id', 'asc').get()).data.map(each => each.owner)).toEqual([9, 1])
  })

  it('leaves updates by condition outside of itself (WeChat: same, without a word)', async () => {
    const transaction = await begin()
    await within(transaction).where({ _id: 'a' }).update(inc(7))
    await transaction.rollback()
    expect(await balanceOf('a')).toBe(17)
  })
})

describe('two writers of one document', () => {
  it('conflict at once: the second transaction fails at its write, with -501001 and no code', async () => {
    const [first, second] = [await begin(), await begin()]
    await within(first).doc('a').update(inc(1))
    const failure = await failureOf(within(second).doc('a').update(inc(1)))
    expect(failure.errCode).toBe(-501001)
    expect(failure.code).toBeUndefined()
    await first.commit()
    expect(await balanceOf('a')).toBe(11)
  })

  it('conflict when the first one has committed since the second one started', async () => {
    const transaction = await begin()
    await accounts().doc('a').update(inc(1))
    expect((await failureOf(within(transaction).doc('a').update(inc(1)))).errCode).toBe(-501001)
    await transaction.rollback()
    expect(await balanceOf('a')).toBe(11)
  })

  it('are not retried by runTransaction when the write fails (WeChat: the wrapper loses the code)', async () => {
    test.faults.conflictNext(1, 'write')
    let runs = 0
    const failure = await failureOf(
      test.db.runTransaction(async transaction => {
        runs++
        await within(transaction).doc('a').update(inc(1))
      }),
    )
    expect([runs, failure.errCode]).toEqual([1, -501001])
  })

  it('are retried three times when the commit fails; what is thrown then has a code and no errCode', async () => {
    test.faults.conflictNext(9, 'commit')
    let runs = 0
    const failure = await failureOf(
      test.db.runTransaction(async transaction => {
        runs++
        await within(transaction).doc('a').update(inc(1))
      }),
    )
    expect(runs).toBe(4)
    expect(failure.code).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(failure.errCode).toBeUndefined()
    expect(await balanceOf('a')).toBe(10)
  })

  it('succeed at the second attempt when the commit fails once', async () => {
    test.faults.conflictNext(1, 'commit')
    await test.db.runTransaction(transaction => within(transaction).doc('a').update(inc(1)))
    expect(await balanceOf('a')).toBe(11)
  })

  it('lose nothing, however many retry at the same time', async () => {
    const spend = async (): Promise<void> => {
      try {
        await test.db.runTransaction(async transaction => {
          const { balance } = (await within(transaction).doc('a').get()).data as { balance: number }
          await within(transaction)
            .doc('a')
            .update({ data: { balance: balance + 1 } })
        })
      } catch {
        await sleep(Math.random() * 20)
        return spend()
      }
    }
    await Promise.all(Array.from({ length: 10 }, spend))
    expect(await balanceOf('a')).toBe(20)
  })

  it('may both commit when each read what the other one wrote (snapshot isolation, no more)', async () => {
    const [first, second] = [await begin(), await begin()]
    await within(first).doc('a').get()
    await within(second).doc('b').get()
    await within(first).doc('b').update(inc(1))
    await within(second).doc('a').update(inc(1))
    await first.commit()
    await second.commit()
    expect([await balanceOf('a'), await balanceOf('b')]).toEqual([11, 1])
  })
})

describe('a write outside of transactions', () => {
  it('waits until the transaction that holds the document is committed', async () => {
    const transaction = await begin()
    await within(transaction).doc('a').update(inc(1))
    let done = false
    const write = accounts()
      .doc('a')
      .update(inc(100))
      .then(() => {
        done = true
      })
    await sleep(100)
    expect(done).toBe(false)
    await transaction.commit()
    await write
    expect(await balanceOf('a')).toBe(111)
  })

  it('waits until the transaction has run out of time', async () => {
    const transaction = await begin()
    await within(transaction).doc('a').update(inc(1))
    const write = accounts()
      .where({ balance: test.db.command.lt?.(50) })
      .update(inc(100))
    await sleep(60)
    test.clock.setOffset(TRANSACTION_MS + 1_000)
    expect((await write).stats.updated).toBe(2)
    expect(await balanceOf('a')).toBe(110)
  })

  it('waits for a unique key which a transaction took, and is then refused', async () => {
    const transaction = await begin()
    await within(transaction).add({ data: { _id: 'c', owner: 3 } })
    const write = failureOf(accounts().add({ data: { _id: 'd', owner: 3 } }))
    await sleep(60)
    await transaction.commit()
    expect((await write).errMsg).toContain('E11000')
  })

  it('does not wait for reads', async () => {
    const transaction = await begin()
    await within(transaction).doc('a').get()
    expect((await accounts().doc('a').update(inc(1))).stats.updated).toBe(1)
    await transaction.rollback()
  })
})

describe('an operation that fails', () => {
  it('ends its transaction: nothing of it is kept, nothing more can be done in it', async () => {
    const transaction = await begin()
    await within(transaction).doc('b').update(inc(1))
    expect((await failureOf(within(transaction).add({ data: { _id: 'a', owner: 7 } }))).errMsg).toContain('E11000')
    const later = await failureOf(within(transaction).doc('b').get())
    expect(later.errMsg).toContain('TransactionNotExist')
    expect((await failureOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await balanceOf('b')).toBe(0)
  })

  it('may be followed by the rollback', async () => {
    const transaction = await begin()
    await failureOf(within(transaction).add({ data: { _id: 'a' } }))
    await expect(transaction.rollback()).resolves.toBeDefined()
    expect((await failureOf(transaction.rollback())).code).toBe('DATABASE_TRANSACTION_FAIL')
  })

  it('refuses unique keys that were stored, or that the transaction itself took before', async () => {
    const first = await begin()
    expect((await failureOf(within(first).add({ data: { _id: 'c', owner: 2 } }))).errMsg).toContain('E11000')
    const second = await begin()
    await within(second).add({ data: { _id: 'c', owner: 3 } })
    expect((await failureOf(within(second).add({ data: { _id: 'd', owner: 3 } }))).errMsg).toContain('E11000')
  })

  it('is a conflict when the id or key was taken after the start', async () => {
    const transaction = await begin()
    await accounts().add({ data: { _id: 'c', owner: 3 } })
    expect((await failureOf(within(transaction).add({ data: { _id: 'c', owner: 4 } }))).errMsg).toContain(
      'TransactionConflict',
    )
    const other = await begin()
    await accounts().add({ data: { _id: 'd', owner: 5 } })
    expect((await failureOf(within(other).add({ data: { _id: 'e', owner: 5 } }))).errMsg).toContain(
      'TransactionConflict',
    )
  })
})

describe('operations side by side in one transaction', () => {
  it('all fail once one of them has failed, and leave no lock behind', async () => {
    const transaction = await begin()
    const results = await Promise.allSettled([
      within(transaction).add({ data: { _id: 'a', owner: 7 } }),
      within(transaction).doc('b').update(inc(1)),
      within(transaction).add({ data: [{ owner: 8 }, { owner: 9 }, { owner: 8 }] }),
    ])
    expect(results.some(result => result.status === 'rejected')).toBe(true)
    await failureOf(transaction.commit())
    expect((await accounts().where({}).update(inc(1))).stats.updated).toBe(2)
  })
})

describe('a database that closes', () => {
  it('lets a write give up that waits for a transaction', async () => {
    const other = createService()
    const act = (action: string, request: object) =>
      Promise.resolve(other.actions[`database.${action}`]?.({ collectionName: 'accounts', ...request }))
    const transaction = await act('startTransaction', {})
    const data = ['{"_id":"a"}']
    await act('insertDocument', { data, transactionId: transaction?.transactionId })
    const waiting = act('insertDocument', { data })
    await sleep(30)
    other.close()
    expect(await waiting).toMatchObject({ code: 'SYS_ERR' })
  })
})

describe('thirty seconds', () => {
  it('end a transaction: its writes are gone and its locks are free', async () => {
    const transaction = await begin()
    await within(transaction).doc('a').update(inc(1))
    test.clock.setOffset(TRANSACTION_MS - 1_000)
    expect((await within(transaction).doc('a').get()).data.balance).toBe(11)
    test.clock.setOffset(TRANSACTION_MS + 1_000)
    const read = await failureOf(within(transaction).doc('a').get())
    expect(read.errCode).toBe(-501001)
    expect(read.errMsg).toContain('TransactionNotExist')
    expect((await failureOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    await accounts().doc('a').update(inc(2))
    expect(await balanceOf('a')).toBe(12)
  })
})
