import { failureOf, openTestCloud, type TestCloud } from './sdk-fixture'

let test: TestCloud
beforeAll(async () => {
  test = await openTestCloud({ notes: { indexes: [{ name: 'status', keys: [['status', 'asc']] }] } })
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.collection('notes').where({}).remove()
})
const notes = () => test.db.collection('notes')
const stored = () => test.database.collection('notes').all()

/** each operator of the SDK: what the field was, the operator, what it is afterwards */
const operators: [name: string, before: unknown, operand: () => unknown, after: unknown][] = [
  ['inc', 5, () => test.db.command.inc?.(2), 7],
  ['inc', undefined, () => test.db.command.inc?.(2), 2],
  ['mul', 5, () => test.db.command.mul?.(3), 15],
  ['min', 5, () => test.db.command.min?.(3), 3],
  ['max', 5, () => test.db.command.max?.(9), 9],
  ['push', ['a'], () => test.db.command.push?.(['b', 'c']), ['a', 'b', 'c']],
  ['push', ['c', 'a'], () => test.db.command.push?.({ each: ['b'], sort: 1, slice: 2 }), ['a', 'b']],
  ['push', undefined, () => test.db.command.push?.('a'), ['a']],
  ['unshift', ['b'], () => test.db.command.unshift?.(['a']), ['a', 'b']],
  ['pop', ['a', 'b'], () => test.db.command.pop?.(), ['a']],
  ['shift', ['a', 'b'], () => test.db.command.shift?.(), ['b']],
  ['pull', ['a', 'b', 'a'], () => test.db.command.pull?.('a'), ['b']],
  ['pull', [1, 5, 9], () => test.db.command.pull?.(test.db.command.gte?.(5)), [1]],
  ['pull', [{ k: 1 }, { k: 2 }], () => test.db.command.pull?.({ k: 1 }), [{ k: 2 }]],
  ['pullAll', ['a', 'b', 'c'], () => test.db.command.pullAll?.(['a', 'c']), ['b']],
  ['addToSet', ['a'], () => test.db.command.addToSet?.('a'), ['a']],
  ['addToSet', ['a'], () => test.db.command.addToSet?.({ $each: ['a', 'b'] }), ['a', 'b']],
  ['remove', 5, () => test.db.command.remove?.(), undefined],
  ['set', { p: 1, q: 2 }, () => test.db.command.set?.({ p: 3 }), { p: 3 }],
]

describe('updates through the real SDK', () => {
  it.each(operators)('%s turns %j into what MongoDB makes of it', async (_name, before, operand, after) => {
    await notes().add({ data: before === undefined ? { _id: 'a' } : { _id: 'a', v: before } })
    await notes()
      .doc('a')
      .update({ data: { v: operand() } })
    expect((await notes().doc('a').get()).data.v).toEqual(after)
  })

  it('rename a field', async () => {
    await notes().add({ data: { _id: 'a', old: 1 } })
    await notes()
      .doc('a')
      .update({ data: { old: test.db.command.rename?.('fresh') } })
    expect(stored()).toEqual([{ _id: 'a', fresh: 1 }])
  })

  it('merge objects deeply, and drop undefined (WeChat: same)', async () => {
    await notes().add({ data: { _id: 'a', o: { p: 1, q: 2 } } })
    await notes()
      .doc('a')
      .update({ data: { o: { p: 3 }, gone: undefined } })
    expect(stored()).toEqual([{ _id: 'a', o: { p: 3, q: 2 } }])
  })

  it('cannot go through null: the SDK sends o.p, and o is no object', async () => {
    await notes().add({ data: { _id: 'a', o: null } })
    const failure = await failureOf(
      notes()
        .doc('a')
        .update({ data: { o: { p: 1 } } }),
    )
    expect(failure.errCode).toBe(-502001)
    expect(failure.errMsg).toContain("Cannot create field 'p'")
  })

  it('refuse arithmetic on words and list operators on numbers', async () => {
    await notes().add({ data: { _id: 'a', word: 'x', n: 1 } })
    expect(
      (
        await failureOf(
          notes()
            .doc('a')
            .update({ data: { word: test.db.command.inc?.(1) } }),
        )
      ).errMsg,
    ).toContain('non-numeric')
    expect(
      (
        await failureOf(
          notes()
            .doc('a')
            .update({ data: { n: test.db.command.push?.(1) } }),
        )
      ).errMsg,
    ).toContain('must be an array')
    expect(stored()).toEqual([{ _id: 'a', word: 'x', n: 1 }])
  })

  it('of a missing document resolve with updated 0', async () => {
    expect(
      (
        await notes()
          .doc('nobody')
          .update({ data: { a: 1 } })
      ).stats.updated,
    ).toBe(0)
    expect((await notes().doc('nobody').remove()).stats.removed).toBe(0)
  })

  it('count what changed, not what matched', async () => {
    await notes().add({ data: [{ v: 1 }, { v: 2 }] })
    expect(
      (
        await notes()
          .where({})
          .update({ data: { v: 2 } })
      ).stats.updated,
    ).toBe(1)
  })

  it('claim one document: of many who ask for an open one, one gets it', async () => {
    await notes().add({ data: { _id: 'a', status: 'open' } })
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, who) =>
        notes()
          .where({ _id: 'a', status: 'open' })
          .update({ data: { status: 'taken', who } }),
      ),
    )
    expect(claims.map(claim => claim.stats.updated).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('with multi: false change one document and forget the order that was asked for (WeChat: same)', async () => {
    await notes().add({
      data: [
        { _id: '1', status: 'open' },
        { _id: '2', status: 'open' },
      ],
    })
    const query = notes().where({ status: 'open' }).orderBy('_id', 'desc').limit(1)
    expect((await query.update({ data: { status: 'taken' }, multi: false })).stats.updated).toBe(1)
    expect(stored().map(each => each.status)).toEqual(['taken', 'open'])
  })

  it('by condition change all that match', async () => {
    await notes().add({ data: [{ status: 'open' }, { status: 'open' }, { status: 'done' }] })
    expect(
      (
        await notes()
          .where({ status: 'open' })
          .update({ data: { status: 'done' } })
      ).stats.updated,
    ).toBe(2)
    expect((await notes().where({ status: 'done' }).count()).total).toBe(3)
  })

  it('that set a document create it or replace it whole', async () => {
    expect(
      (
        await notes()
          .doc('a')
          .set({ data: { x: 1, y: 1 } })
      ).stats,
    ).toEqual({ updated: 0, created: 1 })
    expect(
      (
        await notes()
          .doc('a')
          .set({ data: { x: 2 } })
      ).stats,
    ).toEqual({ updated: 1, created: 0 })
    expect(stored()).toEqual([{ _id: 'a', x: 2 }])
  })

  it('never change the id', async () => {
    await notes().add({ data: { _id: 'a' } })
    expect(
      (
        await failureOf(
          notes()
            .doc('a')
            .update({ data: { _id: 'b' } }),
        )
      ).errCode,
    ).toBe(-501007)
  })
})
