import { GET_DEFAULT_ROWS, GET_MAX_ROWS } from '../limits'
import { failureOf, openTestCloud, type TestCloud } from './sdk-fixture'

let test: TestCloud
beforeAll(async () => {
  test = await openTestCloud({
    notes: { indexes: [] },
    people: { indexes: [{ name: 'phone', keys: [['phone', 'asc']], unique: true }] },
  })
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const name of ['notes', 'people']) await test.db.collection(name).where({}).remove()
})
const notes = () => test.db.collection('notes')
const people = () => test.db.collection('people')

describe('documents through the real SDK', () => {
  it('come back as they were stored, dates, nothing, NaN and nested lists included', async () => {
    const data = {
      at: new Date(1_700_000_000_123),
      none: null,
      bad: Number.NaN,
      deep: { list: [1, 'x', { at: new Date(0) }] },
      字: '新',
    }
    const { _id } = await notes().add({ data })
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
    expect((await notes().doc(_id).get()).data).toEqual({ _id, ...data })
  })

  it('may have a number as their id, which is not the string of the same digits', async () => {
    await notes()
      .doc(7)
      .set({ data: { kind: 'number' } })
    await notes()
      .doc('7')
      .set({ data: { kind: 'string' } })
    expect((await notes().doc(7).get()).data).toEqual({ _id: 7, kind: 'number' })
    expect((await notes().doc('7').get()).data).toEqual({ _id: '7', kind: 'string' })
  })

  it('are added as a list, and those before a duplicate stay', async () => {
    const added = await notes().add({ data: [{ _id: 'a' }, { _id: 'b' }] })
    expect(added._ids).toEqual(['a', 'b'])
    const failure = await failureOf(notes().add({ data: [{ _id: 'c' }, { _id: 'a' }, { _id: 'd' }] }))
    expect(failure.errMsg).toContain('E11000')
    expect(
      test.database
        .collection('notes')
        .all()
        .map(each => each._id),
    ).toEqual(['a', 'b', 'c'])
  })

  it('cannot be read when they are missing (WeChat: errCode -1)', async () => {
    const failure = await failureOf(notes().doc('nobody').get())
    expect(failure.errCode).toBe(-1)
    expect(failure.errMsg).toContain('document with _id nobody does not exist')
  })

  it('of a missing collection answer -502005, for reading and for writing', async () => {
    const nowhere = test.db.collection('nowhere')
    for (const attempt of [
      nowhere.doc('a').get(),
      nowhere.where({ a: 1 }).get(),
      nowhere.add({ data: { a: 1 } }),
      nowhere.doc('a').update({ data: { a: 1 } }),
      nowhere.doc('a').remove(),
      nowhere.where({ a: 1 }).count(),
    ]) {
      expect((await failureOf(attempt)).errCode).toBe(-502005)
    }
  })

  it('can be put into a collection that was just created, once', async () => {
    await test.db.createCollection('fresh')
    await test.db.collection('fresh').add({ data: { _id: 'a' } })
    expect((await test.db.collection('fresh').doc('a').get()).data).toEqual({ _id: 'a' })
    expect((await failureOf(test.db.createCollection('fresh'))).errMsg).toContain('exist')
  })

  it('lose undefined fields of a condition: the match is broader (WeChat: same)', async () => {
    await notes().add({
      data: [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
      ],
    })
    expect((await notes().where({ a: 1, b: undefined }).get()).data).toHaveLength(2)
  })

  it('are removed by an empty condition, all of them', async () => {
    await notes().add({ data: [{ a: 1 }, { a: 2 }] })
    expect((await notes().where({}).remove()).stats.removed).toBe(2)
  })

  it('come 100 at a time unless asked, and 1000 at most', async () => {
    test.database.collection('notes').insertMany(Array.from({ length: 1_100 }, (_, n) => ({ n })))
    expect((await notes().get()).data).toHaveLength(GET_DEFAULT_ROWS)
    expect((await notes().limit(5_000).get()).data).toHaveLength(GET_MAX_ROWS)
    expect((await notes().limit(3).get()).data).toHaveLength(3)
    expect((await notes().where({}).count()).total).toBe(1_100)
  })

  it('show the fields that were asked for', async () => {
    await notes().add({ data: { _id: 'a', x: 1, y: 2, z: { p: 1, q: 2 } } })
    expect((await notes().doc('a').field({ x: true, 'z.p': true }).get()).data).toEqual({ _id: 'a', x: 1, z: { p: 1 } })
    expect((await notes().where({}).field({ _id: false, z: false }).get()).data).toEqual([{ x: 1, y: 2 }])
  })

  it('are found by operators, patterns, dates and places', async () => {
    const _ = test.db.command
    await notes().add({
      data: [
        { _id: '1', n: 1, name: '张三', at: new Date(1_000), tags: ['a', 'b'], place: test.db.Geo.Point(113, 40) },
        { _id: '2', n: 5, name: '李四', at: new Date(2_000), tags: [] },
        { _id: '3', n: 9, name: '张五', at: new Date(3_000) },
      ],
    })
    const idsOf = async (condition: object) =>
      (await notes().where(condition).orderBy('_id', 'asc').get()).data.map(each => each._id)
    expect(await idsOf({ n: _.gt?.(1).and(_.lte?.(9)) })).toEqual(['2', '3'])
    expect(await idsOf({ n: _.in?.([1, 9]) })).toEqual(['1', '3'])
    expect(await idsOf({ n: _.lt?.(2).or(_.gt?.(8)) })).toEqual(['1', '3'])
    expect(await idsOf({ name: test.db.RegExp({ regexp: '^张' }) })).toEqual(['1', '3'])
    expect(await idsOf({ name: /三/ })).toEqual(['1'])
    expect(await idsOf({ at: _.gte?.(new Date(2_000)) })).toEqual(['2', '3'])
    expect(await idsOf({ tags: 'b' })).toEqual(['1'])
    expect(await idsOf({ tags: _.exists?.(false) })).toEqual(['3'])
    expect(await idsOf({ place: _.exists?.(true) })).toEqual(['1'])
    expect((await notes().doc('1').get()).data.place).toMatchObject({ longitude: 113, latitude: 40 })
  })

  it('carry the time of the server, of the emulated clock', async () => {
    test.clock.setOffset(86_400_000)
    await notes().add({ data: { _id: 'a', at: test.db.serverDate(), later: test.db.serverDate({ offset: 60_000 }) } })
    test.clock.setOffset(0)
    const { at, later } = (await notes().doc('a').get()).data as { at: Date; later: Date }
    expect(Math.abs(at.getTime() - Date.now() - 86_400_000)).toBeLessThan(5_000)
    expect(later.getTime() - at.getTime()).toBe(60_000)
  })
})

describe('a unique index', () => {
  it('refuses a second owner of the key, with E11000 in the text', async () => {
    await people().add({ data: { _id: 'a', phone: '1' } })
    const failure = await failureOf(people().add({ data: { _id: 'b', phone: '1' } }))
    expect(failure.errCode).toBe(-502001)
    expect(failure.errMsg).toMatch(/E11000.*phone/)
    expect(test.database.collection('people').all()).toHaveLength(1)
  })

  it('takes a missing field for null, so that two of them collide', async () => {
    await people().add({ data: { _id: 'a' } })
    expect((await failureOf(people().add({ data: { _id: 'b', phone: null } }))).errMsg).toContain('E11000')
  })

  it('is kept by updates as well, and lets a key go when its owner changes or leaves', async () => {
    await people().add({
      data: [
        { _id: 'a', phone: '1' },
        { _id: 'b', phone: '2' },
      ],
    })
    expect(
      (
        await failureOf(
          people()
            .doc('b')
            .update({ data: { phone: '1' } }),
        )
      ).errMsg,
    ).toContain('E11000')
    expect((await people().doc('b').get()).data.phone).toBe('2')
    await people()
      .doc('a')
      .update({ data: { phone: '3' } })
    await people()
      .doc('b')
      .update({ data: { phone: '1' } })
    await people().doc('b').remove()
    await people().add({ data: { _id: 'c', phone: '1' } })
    expect(
      test.database
        .collection('people')
        .all()
        .map(each => each.phone),
    ).toEqual(['3', '1'])
  })
})
