/**
 * What WeChat's SDK gets wrong, shown on the real SDK, and what the kernel makes of it. T1 to T16 are the numbers of the list in
 * docs/wechat-sdk.md.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import { databaseTrips } from '../../tests/support/trips'
import { callerAccount } from './caller'
import type { Collection, Stored } from './documents'
import { failureKind, worthRetrying } from './failures'
import type { Tx } from './transaction'

interface Thing extends Stored {
  readonly kind: string
  readonly serial: string
  readonly at: number
  readonly nested?: Readonly<Record<string, unknown>>
}
const things: Collection<Thing> = { name: 'things' }
let count = 0
const thing = (fields: Partial<Thing> = {}): Thing => {
  count += 1
  return { _id: `t${count}`, serial: `s${count}`, kind: 'plain', at: count, ...fields }
}

let under: KernelUnderTest
/** the SDK as it comes, for showing the trap itself */
let sdk: typeof import('wx-server-sdk')
beforeAll(async () => {
  under = await openKernel()
  sdk = await import('wx-server-sdk')
})
afterAll(() => under.close())
afterEach(() => under.cloud.faults.clear())

const thrownBy = async (act: () => Promise<unknown>): Promise<unknown> => {
  try {
    await act()
  } catch (thrown) {
    return thrown
  }
  throw new Error('nothing was thrown')
}
const put = (document: Thing) => under.kernel.transact(async tx => ({ commit: await tx.put(things, document) }))

describe('T1: a write conflict inside a transaction', () => {
  it('ends the SDK’s own runTransaction without a retry', async () => {
    under.cloud.faults.conflictNext(1, 'write')
    let runs = 0
    const raw = sdk.database()
    await thrownBy(() =>
      raw.runTransaction(async (tx: { collection(name: string): { add(o: object): Promise<unknown> } }) => {
        runs += 1
        await tx.collection('things').add({ data: thing() })
      }),
    )
    expect(runs).toBe(1)
  })

  it.each(['write', 'commit'] as const)(
    'at %s time is retried by transact, and the effect happens once',
    async moment => {
      under.cloud.faults.conflictNext(2, moment)
      const document = thing()
      const runs: number[] = []
      await under.kernel.transact(async (tx, attempt) => {
        runs.push(attempt)
        return { commit: await tx.create(things, document) }
      })
      expect(runs).toEqual([1, 2, 3])
      expect(await under.kernel.read(things, document._id)).toEqual(document)
    },
  )

  it('that never ends is given up with nothing written', async () => {
    under.cloud.faults.conflictNext(100, 'commit')
    const document = thing()
    const thrown = await thrownBy(() =>
      under.kernel.transact(async tx => ({ commit: await tx.create(things, document) })),
    )
    expect(thrown).toMatchObject({ message: 'every attempt conflicted' })
    under.cloud.faults.clear()
    expect(await under.kernel.read(things, document._id)).toBeUndefined()
  })

  it('between two real writers leaves both effects', async () => {
    const document = thing({ at: 0 })
    await put(document)
    const increment = () =>
      under.kernel.transact(async tx => {
        const current = await tx.get(things, document._id)
        if (!current) throw new Error('gone')
        return { commit: await tx.put(things, { ...current, at: current.at + 1 }) }
      })
    await Promise.all(Array.from({ length: 4 }, increment))
    expect((await under.kernel.read(things, document._id))?.at).toBe(4)
  })
})

describe('T2: errors have three shapes', () => {
  it('an operation’s conflict, a commit’s conflict and a reason of our own are told apart', async () => {
    const raw = sdk.database() as unknown as { startTransaction(): Promise<RawTransaction> }
    under.cloud.faults.conflictNext(1, 'write')
    const first = await raw.startTransaction()
    const atOperation = await thrownBy(() => first.collection('things').add({ data: thing() }))
    under.cloud.faults.conflictNext(1, 'commit')
    const second = await raw.startTransaction()
    await second.collection('things').add({ data: thing() })
    const atCommit = await thrownBy(() => second.commit())
    expect(atOperation).toMatchObject({ errCode: -501001 })
    expect(atOperation).not.toHaveProperty('code')
    expect(atCommit).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(atCommit).not.toHaveProperty('errCode')
    expect(worthRetrying(atOperation)).toBe(true)
    expect(failureKind(atCommit)).toBe('conflict')
    expect(failureKind({ code: 'DATABASE_TRANSACTION_CONFLICT', message: 'a plain object' })).toBe('conflict')
    expect(failureKind(new Error('our own'))).toBe('other')
    expect(failureKind('a reason')).toBe('other')
  })
})

interface RawTransaction {
  collection(name: string): {
    add(o: object): Promise<unknown>
    where(q: object): { update(o: object): Promise<unknown> }
  }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

describe('T3: where().update() in a transaction', () => {
  it('silently runs outside it in the SDK', async () => {
    const document = thing({ kind: 'before' })
    await put(document)
    const raw = await (sdk.database() as unknown as { startTransaction(): Promise<RawTransaction> }).startTransaction()
    await raw
      .collection('things')
      .where({ _id: document._id })
      .update({ data: { kind: 'escaped' } })
    await raw.rollback()
    expect((await under.kernel.read(things, document._id))?.kind).toBe('escaped')
  })

  it('cannot be written with our Tx', () => {
    type Verbs = keyof Tx
    const verbs: Record<Verbs, true> = { get: true, create: true, claim: true, put: true, remove: true }
    expect(Object.keys(verbs)).not.toContain('where')
    // @ts-expect-error a transaction has no conditions
    const attempt = (tx: Tx) => tx.where({ kind: 'x' })
    expect(attempt).toBeDefined()
  })
})

it('T4: a condition that is undefined is refused instead of widening the match', async () => {
  const wanted = undefined as unknown as string
  await expect(under.kernel.find(things, { where: { kind: wanted }, limit: 10 })).rejects.toThrow(
    'broader than it looks',
  )
  await expect(under.kernel.changeIf(things, 't1', { kind: wanted }, { at: 1 })).rejects.toThrow(
    'broader than it looks',
  )
})

describe('T4b: text from a person', () => {
  it('is never an operator', async () => {
    const hostile = { $ne: '' } as unknown as string
    await expect(under.kernel.find(things, { where: { kind: hostile }, limit: 10 })).rejects.toThrow(TypeError)
    await expect(put(thing({ nested: { $set: 1 } }))).rejects.toThrow('operator')
  })
})

describe('T5: what is written is what is read', () => {
  it('an object is replaced, not merged into the old one', async () => {
    const document = thing({ nested: { old: 1 } })
    await put(document)
    await put({ ...document, nested: { fresh: 2 } })
    await under.kernel.changeIf(things, document._id, {}, { nested: { other: 3 } })
    expect((await under.kernel.read(things, document._id))?.nested).toEqual({ other: 3 })
  })

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])('%s is refused, also deep inside', async value => {
    await expect(put(thing({ nested: { list: [value] } }))).rejects.toThrow('cannot be stored')
  })
})

describe('T6: a duplicate key', () => {
  it('is recognised by its id and by a unique index', async () => {
    const document = thing()
    await put(document)
    const raw = sdk.database().collection('things')
    expect(failureKind(await thrownBy(async () => raw.add({ data: document })))).toBe('duplicate')
    expect(failureKind(await thrownBy(async () => raw.add({ data: thing({ serial: document.serial }) })))).toBe(
      'duplicate',
    )
  })

  it.each([-501001, -502001])('is recognised whichever code the server sends (%d)', errCode => {
    const error = Object.assign(new Error(), {
      errCode,
      errMsg: 'collection.add:fail E11000 duplicate key error collection',
    })
    expect(failureKind(error)).toBe('duplicate')
  })
})

it('T7: a missing document reads as undefined, inside and outside a transaction', async () => {
  expect(await under.kernel.read(things, 'nowhere')).toBeUndefined()
  const verdict = await under.kernel.transact(async tx => ({ commit: (await tx.get(things, 'nowhere')) ?? 'missing' }))
  expect(verdict).toEqual({ commit: 'missing' })
})

it('a transaction reads a document once, and again after it has written it', async () => {
  const document = thing({ at: 1 })
  await put(document)
  const { trips, result } = await databaseTrips(under.cloud, () =>
    under.kernel.transact(async tx => {
      const before = [await tx.get(things, document._id), await tx.get(things, document._id)]
      await tx.put(things, { ...document, at: 2 })
      return { commit: [...before, await tx.get(things, document._id)].map(read => read?.at) }
    }),
  )
  expect(result).toEqual({ commit: [1, 1, 2] })
  // begin, read, write, read, commit
  expect(trips).toBe(5)
})

it('of two who claim an id one is told that it was taken; the usual case does not look', async () => {
  const document = thing()
  const tried: number[] = []
  const claim = (kind: string) =>
    under.kernel.transact(async (tx, attempt) => {
      tried.push(attempt)
      return { commit: await tx.claim(things, { ...document, kind }) }
    })
  expect(await claim('first')).toEqual({ commit: true })
  expect(await claim('second')).toEqual({ commit: false })
  expect(tried).toEqual([1, 1, 2])
  expect((await under.kernel.read(things, document._id))?.kind).toBe('first')
})

it('T8: changing or removing what is not there says so', async () => {
  expect(await under.kernel.changeIf(things, 'nowhere', {}, { at: 1 })).toBe(false)
  const document = thing()
  await put(document)
  const twice = await under.kernel.transact(async tx => {
    const first = await tx.remove(things, document._id)
    return { commit: [first, await tx.remove(things, document._id)] }
  })
  expect(twice).toEqual({ commit: [true, false] })
})

it.each(['', undefined, null, 7])('T9: %p is no id and is named in the error', async id => {
  await expect(under.kernel.read(things, id as string)).rejects.toThrow('not a document id')
})

it('T10: of many who claim the same document exactly one is told so', async () => {
  const document = thing({ kind: 'open' })
  await put(document)
  const claims = Array.from({ length: 12 }, (_, at) =>
    under.kernel.changeIf(things, document._id, { kind: 'open' }, { kind: 'taken', at }),
  )
  expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1)
})

describe('T11: the caller’s identity', () => {
  afterEach(() => {
    delete process.env.WX_CONTEXT_KEYS
    delete process.env.WX_OPENID
  })
  const arriveAs = (openid: string) => Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid })

  it('is a stable account that does not contain the OPENID', () => {
    arriveAs('oNx6w5LyL1aNqT7v0dRkXe2uHs4M')
    expect(callerAccount()).toBe(callerAccount())
    expect(callerAccount()).not.toContain('oNx6w5')
  })

  it('is nobody when the SDK has rounded it to a number, for two people could share that', () => {
    arriveAs('12345678901234567890')
    expect(callerAccount()).toBeUndefined()
  })

  it('is nobody outside an invocation', () => expect(callerAccount()).toBeUndefined())
})

it('T13: a database that does not answer is given up after five seconds, while the phone still listens', async () => {
  under.cloud.faults.latency(5_600)
  const started = Date.now()
  const thrown = await thrownBy(() => under.kernel.read(things, 't1'))
  expect(failureKind(thrown)).toBe('timeout')
  expect(Date.now() - started).toBeLessThan(5_600)
  // the request that was given up ends before the database is closed
  await new Promise(resolve => setTimeout(resolve, 800))
})

describe('T14: the number of rows', () => {
  it('is what was asked for, also over the SDK’s default of 100', async () => {
    under.cloud.database
      .collection('things')
      .insertMany(Array.from({ length: 150 }, () => ({ ...thing({ kind: 'many' }) })))
    expect(await under.kernel.find(things, { where: { kind: 'many' }, limit: 150 })).toHaveLength(150)
  })

  it.each([0, 1.5, 1001])('%d is refused instead of being clamped', async limit => {
    await expect(under.kernel.find(things, { where: { kind: 'many' }, limit })).rejects.toThrow(RangeError)
  })
})

it('T15: models of CloudBase are there, though the types do not know them', () => {
  const { ai } = sdk as unknown as { ai(): { createModel(provider: string): { generateText: unknown } } }
  expect(ai().createModel('cloudbase').generateText).toBeInstanceOf(Function)
})

describe('T16: what is uploaded', () => {
  const folder = path.resolve(__dirname, '../../dist/cloudfunctions')
  const tables = ['csv-parse-sync.js', 'fflate.js', 'write-excel-file-node.js']
  const pictures = ['faces', 'sharp.js', 'sharp-wasm32.js', expect.stringMatching(/^sharp-wasm32-[\d.]+\.node\.wasm$/)]
  it.each([
    ['api', tables],
    // long pictures are drawn here
    ['rights', ['fonts', 'pdfkit.js', ...pictures]],
    ['jobs', [...tables, ...pictures]],
  ])('%s needs nothing installed: what it requires is of Node or lies beside it', (name, beside) => {
    const files = readdirSync(path.join(folder, name)).sort()
    expect(files).toHaveLength(beside.length + 3)
    expect(files).toEqual(expect.arrayContaining(['config.json', 'index.js', 'package.json', ...beside]))
    for (const file of files.filter(found => found.endsWith('.js'))) {
      const code = readFileSync(path.join(folder, name, file), 'utf8')
      const required = [...code.matchAll(/[^.\w]require\("([^"]+)"\)/g)].map(match => match[1] ?? '')
      const own = required.filter(id => id.startsWith('./'))
      expect(files).toEqual(expect.arrayContaining(own.map(id => id.slice(2))))
      const foreign = required
        .filter(id => !id.startsWith('./'))
        .map(id => id.replace(/^node:/, '').split('/')[0] ?? '')
      expect(foreign.filter(id => !builtinModules.includes(id))).toEqual([])
    }
    expect(statSync(path.join(folder, name, 'index.js')).size).toBeLessThan(4_000_000)
  })
})
