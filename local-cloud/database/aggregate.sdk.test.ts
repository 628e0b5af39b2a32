import { AGGREGATE_DEFAULT_ROWS } from '../limits'
import { failureOf, openTestCloud, type TestCloud } from './sdk-fixture'

let test: TestCloud
beforeAll(async () => {
  test = await openTestCloud({
    visits: {
      indexes: [
        {
          name: 'byStation',
          keys: [
            ['station', 'asc'],
            ['at', 'desc'],
          ],
        },
      ],
    },
    stations: { indexes: [{ name: 'byCode', keys: [['code', 'asc']], unique: true }] },
  })
  test.database
    .collection('visits')
    .insertMany(
      Array.from({ length: 60 }, (_, n) => ({ _id: `v${n}`, station: n % 3, at: new Date(n * 1000), minutes: n })),
    )
  test.database.collection('stations').insertMany([
    { code: 0, name: '迎宾' },
    { code: 1, name: '振华' },
    { code: 2, name: '向阳' },
  ])
})
afterAll(() => test.close())
beforeEach(() => test.database.clearScans())

describe('an aggregation through the real SDK', () => {
  it('matches through an index, groups and sums', async () => {
    const $ = test.db.command.aggregate
    const { list } = await test.db
      .collection('visits')
      .aggregate()
      .match({ station: 1, at: test.db.command.lt?.(new Date(30_000)) })
      .group({ _id: '$station', total: $.sum?.('$minutes'), first: $.min?.('$at') })
      .end()
    expect(list).toEqual([{ _id: 1, total: 145, first: new Date(1_000) }])
    expect(test.database.scans()).toEqual([])
  })

  it('sorts and limits through an index', async () => {
    const { list } = await test.db
      .collection('visits')
      .aggregate()
      .match({ station: 2 })
      .sort({ at: -1 })
      .limit(2)
      .project({ minutes: 1, _id: 0 })
      .end()
    expect(list).toEqual([{ minutes: 59 }, { minutes: 56 }])
  })

  it('joins another collection and fetches only what it needs there', async () => {
    const { list } = await test.db
      .collection('visits')
      .aggregate()
      .match({ station: test.db.command.in?.([0, 2]) })
      .limit(3)
      .lookup({ from: 'stations', localField: 'station', foreignField: 'code', as: 'where' })
      .unwind('$where')
      .project({ _id: 0, name: '$where.name' })
      .end()
    expect(list).toHaveLength(3)
    expect(list[0]).toEqual({ name: '迎宾' })
    expect(test.database.scans()).toEqual([])
  })

  it('joins by a pipeline with variables', async () => {
    const $ = test.db.command.aggregate as unknown as {
      pipeline(): { match(c: object): { project(p: object): { done(): unknown } } }
    }
    const _ = test.db.command as unknown as { expr(e: unknown): object }
    const eq = test.db.command.aggregate.eq as unknown as (operands: unknown[]) => unknown
    const { list } = await test.db
      .collection('visits')
      .aggregate()
      .match({ station: 1 })
      .limit(1)
      .lookup({
        from: 'stations',
        let: { code: '$station' },
        pipeline: $.pipeline()
          .match(_.expr(eq(['$code', '$$code'])))
          .project({ _id: 0, name: 1 })
          .done(),
        as: 'where',
      })
      .end()
    expect(list[0]?.where).toEqual([{ name: '振华' }])
  })

  it('returns 20 rows unless it limits itself', async () => {
    const all = await test.db.collection('visits').aggregate().match({}).end()
    expect(all.list).toHaveLength(AGGREGATE_DEFAULT_ROWS)
    expect((await test.db.collection('visits').aggregate().limit(50).end()).list).toHaveLength(50)
    expect(test.database.scans()).toMatchObject([{ reason: 'whole collection' }])
  })

  it('of or with a missing collection fails with errCode -1 and the reason in its text (WeChat: the wrapper loses the code)', async () => {
    const failure = await failureOf(test.db.collection('nowhere').aggregate().match({}).end())
    expect(failure.errCode).toBe(-1)
    expect(failure.errMsg).toContain('Db or Table not exist')
    const join = test.db
      .collection('visits')
      .aggregate()
      .lookup({ from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' })
    expect((await failureOf(join.end())).errMsg).toContain('Db or Table not exist')
  })

  it('with an unknown operator fails', async () => {
    const failure = await failureOf(
      test.db
        .collection('visits')
        .aggregate()
        .group({ _id: null, x: { $nonsense: 1 } })
        .end(),
    )
    expect(failure.errMsg).toContain('$nonsense')
  })
})
