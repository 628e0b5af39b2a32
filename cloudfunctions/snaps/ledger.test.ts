/** What accepted snaps earn, what is counted and exported, and what is left of somebody who leaves. */
import readSheet from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { points } from '../../src/contract/points'
import { type SnapRule, snaps } from '../../src/contract/snaps'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { checkBooks } from '../../tests/support/market'
import { snapTests } from '../../tests/support/snap-tests'
import { community, district, lead, lin, photo, type SnapTown, sun, worker, zhao } from '../../tests/support/snaps'

const day = 86_400_000
let town: SnapTown
const pass = snapTests(opened => {
  town = opened
})

const by = (persona: string) => town.as(persona)
const dayIn = (days: number) => new Date(town.clock.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10)
const rule = (more: Partial<SnapRule> = {}): SnapRule => ({
  ...{ from: dayIn(1), purse: 'volunteer', first: 300, later: 100, dayCap: 400, monthCap: 1_000 },
  ...more,
})
const setRule = (more: Partial<SnapRule> = {}, node = community, persona: string = worker) =>
  by(persona)(snaps.setRule, { node, rule: rule(more) })
const personOf = async (persona: string) => expectDone(await by(persona)(people.me, {})).person?.id ?? ''
const prizesOf = async (persona: string) => {
  const person = await personOf(persona)
  return rowsOf(town, 'pointEntries').filter(row => row.person === person && row.kind === 'praise')
}
/** The whole month lies ahead: caps of a month are not to be cut by its end. */
async function toNextMonth(): Promise<void> {
  const month = dayIn(0).slice(0, 7)
  while (dayIn(0).slice(0, 7) === month) {
    pass(day)
  }
}

describe('a rule', () => {
  it('begins tomorrow at the earliest, has caps that make sense, and is set by those of the place', async () => {
    expect(codeOf(await setRule({ from: dayIn(0) }))).toBe('RULE_IN_PAST')
    expect(codeOf(await setRule({ later: 400 }))).toBe('RULE_CAPS')
    expect(codeOf(await setRule({ dayCap: 200 }))).toBe('RULE_CAPS')
    expect(codeOf(await setRule({}, 'pc.xinhua.c01'))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await setRule({}, community, 'ma-jianguo'))).toBe('FORBIDDEN')
    expect(codeOf(await setRule({}, 'pc.beiguan.c99', lead))).toBe('PLACE_NOT_FOUND')
    expectDone(await setRule())
    const { place, rules } = expectDone(await by(worker)(snaps.rules, { node: community }))
    expect([place, rules]).toEqual(['北关社区', [{ ...rule(), by: '李雯' }]])
    expect(expectDone(await by(lin)(snaps.form, {})).earns).toBeUndefined()
    pass(day)
    expect(expectDone(await by(lin)(snaps.form, {})).earns).toEqual({ first: 300, later: 100 })
    expect(expectDone(await by(lin)(snaps.form, { node: 'pc.beiguan.c02' })).earns).toBeUndefined()
  })
})

describe('an accepted snap', () => {
  it('earns once, however often its job runs, and its sender reads why', async () => {
    await toNextMonth()
    const id = await town.accepted(lin)
    expect(await town.own(id)).toMatchObject({ earned: { points: 300, why: '第一个发来，得 3 分' } })
    const { version } = await town.look(id)
    expectDone(await by(worker)(snaps.rehide, { id, version, photos: [{ n: 0, shown: true, boxes: [] }] }))
    await town.settle()
    expect(await prizesOf(lin)).toMatchObject([
      { points: 300, cause: `snap.${id}`, title: '随手拍：礼让斑马线', place: '北关社区' },
    ])
    const { entries } = expectDone(await by(lin)(points.mine, { purse: 'volunteer' }))
    expect(entries.items.find(({ kind }) => kind === 'praise')).toMatchObject({ points: 300, honourOnly: false })
    // the day allows one point more
    const second = await town.accepted(lin)
    expect(await town.own(second)).toMatchObject({
      earned: { points: 100, why: '第一个发来，得 3 分；那天的随手拍积分拿满了，这次记 1 分' },
    })
    const third = await town.accepted(lin)
    expect((await town.own(third)).earned?.points).toBe(0)
    expect(await prizesOf(lin)).toHaveLength(2)
  })

  it('earns by what was in force where and when it was sent, and nothing where there is no rule', async () => {
    const id = await town.waiting(zhao, { node: 'pc.beiguan.c02' })
    const seen = await town.look(id, lead)
    const photos = [{ n: 0, shown: true, boxes: [] }]
    expectDone(await by(lead)(snaps.accept, { id, version: seen.version, photos }))
    await town.settle()
    expect((await town.own(id, zhao)).earned).toBeUndefined()
  })

  it('lets those that were merged into it earn what later ones earn, also when that was decided afterwards', async () => {
    const [first, second] = [await town.waiting(zhao), await town.waiting(sun)]
    const merge = async (id: string, into: string) =>
      expectDone(await by(worker)(snaps.merge, { id, version: (await town.look(id)).version, into }))
    await merge(second, first)
    expectDone(await by(worker)(snaps.accept, await town.all(first)))
    await town.settle()
    expect((await town.own(second, sun)).earned).toEqual({ points: 100, why: '和别人发的是同一件事，得 1 分' })
    const third = await town.waiting(lin)
    await merge(third, first)
    await town.settle()
    expect((await town.own(third)).earned?.points).toBe(100)
    expect((await town.own(first, zhao)).earned?.points).toBe(300)
  })

  it('that was not true gives back what it earned, once, with the reason; one taken back by its sender keeps it', async () => {
    const id = await town.accepted(zhao)
    const { unreward } = await import('./reward')
    const untrueSender = await personOf(zhao)
    const untrue = { snap: id, by: await personOf(worker), reason: '照片是网上找的' }
    const context = { now: town.clock.now(), id: 'test', later: async () => undefined }
    await unreward(untrue, context)
    await unreward(untrue, context)
    const entries = rowsOf(town, 'pointEntries').filter(
      ({ cause, reverses }) => cause === `snap.${id}` || String(reverses) === String(town.row(id).earned?.entry),
    )
    expect(entries.map(({ kind, points: count }) => [kind, count])).toEqual([
      ['praise', 300],
      ['reversal', -300],
    ])
    // what went back does not use up the month
    const month = rowsOf(town, 'snapMonths').find(row => row._id === `${untrueSender}.${town.row(id).day.slice(0, 7)}`)
    expect(Object.keys(month?.earned ?? {})).not.toContain(id)
    expect((await town.own(id, zhao)).earned).toEqual({ points: 0, why: '发布后查明不属实，积分收回了' })
    const kept = await town.accepted(sun)
    expectDone(await by(sun)(snaps.withdraw, { id: kept }))
    await town.settle()
    expect((await town.own(kept, sun)).earned?.points).toBe(300)
  })

  it('with pictures that have earned before earns nothing more, also when the first was taken back', async () => {
    await toNextMonth()
    const bytes = await photo(777)
    const first = await town.accepted(sun, { photos: await town.put(sun, bytes) })
    expect(town.row(first).earned?.points).toBe(300)
    expectDone(await by(sun)(snaps.withdraw, { id: first }))
    await town.settle()
    pass(day)
    const again = await town.waiting(sun, { photos: await town.put(sun, bytes) })
    expect((await town.look(again)).pictures[0]?.same).toMatchObject({ id: first, own: true })
    expectDone(await by(worker)(snaps.accept, await town.all(again)))
    await town.settle()
    expect((await town.own(again, sun)).earned).toEqual({
      points: 0,
      why: '第一个发来，得 3 分；同样的照片以前记过分，这次没有记分',
    })
    // of somebody else it is theirs
    const other = await town.accepted(lin, { photos: await town.put(lin, bytes) })
    expect(town.row(other).earned?.points).toBe(300)
  })

  it('the books hold, entry by entry', async () => {
    checkBooks(town)
    const outcome = await town.runTask('points.verifyLedger')
    expect(JSON.stringify(outcome)).toMatch(/frozen\W+0/)
  })
})

describe('figures', () => {
  const period = () => ({ kind: 'attention' as const, from: dayIn(-300), to: dayIn(1) })

  it('are what a slow count of the rows says, for a street, a community and what lies in it', async () => {
    await town.answered(lin)
    await town.waiting(zhao, { kind: 'attention', node: `${community}.s01`, category: 'hazard' })
    for (const [node, persona] of [
      [community, worker],
      ['pc.beiguan', lead],
      ['pc', district],
    ] as const) {
      const { all, byCategory, byPlace } = expectDone(await by(persona)(snaps.figures, { node, ...period() }))
      const rows = rowsOf(town, 'snaps').filter(
        row => row.kind === 'attention' && `${row.node}.`.startsWith(`${node}.`),
      )
      expect(all.sent).toBe(rows.length)
      expect(all.open).toBe(
        rows.filter(({ state }) => ['checking', 'waiting', 'asked', 'handling', 'answered'].includes(String(state)))
          .length,
      )
      for (const { category, sent } of byCategory)
        expect([category, sent]).toEqual([category, rows.filter(row => row.category === category).length])
      expect(byPlace.reduce((sum, { sent }) => sum + sent, 0)).toBe(rows.length)
    }
    expect(
      codeOf(await by(worker)(snaps.figures, { node: community, kind: 'praise', from: '2024-01-01', to: dayIn(0) })),
    ).toBe('PERIOD_TOO_LONG')
    expect(codeOf(await by(worker)(snaps.figures, { node: 'pc.xinhua', ...period() }))).toBe('OUT_OF_SCOPE')
  })

  it('are a table that a spreadsheet reads, without names', async () => {
    const { xlsx, rows, fileName, file } = expectDone(
      await by(worker)(snaps.exportSnaps, { node: community, ...period() }),
    )
    expect([fileName.startsWith('北关社区-随手拍-需要处理-'), file]).toEqual([true, undefined])
    const [sheet] = await readSheet(Buffer.from(xlsx, 'base64'))
    const table = sheet?.data ?? []
    expect(table).toHaveLength(rows + 1)
    expect(table[0]?.slice(0, 5)).toEqual(['时间', '类别', '地方', '具体位置', '内容'])
    expect(table.flat().join()).toContain('乱停乱放')
    expect(table.flat().join()).not.toMatch(/林玉兰|赵铁柱/)
    expect(codeOf(await by(worker)(snaps.exportPart, { node: community, id: 'nothing', part: 1 }))).toBe('PART_GONE')
  })
})

describe('somebody who leaves', () => {
  it('takes words, pictures and the way back along; what they sent still counts, what they followed goes on', async () => {
    const wu = 'chen-xinlai'
    expectDone(await by(wu)(people.agree, { version: privacyNoticeVersion }))
    const person = await personOf(wu)
    const [praise, matter] = [await town.accepted(wu), await town.waiting(wu, { kind: 'attention' })]
    const other = await town.waiting(lin, { kind: 'attention' })
    expectDone(await by(wu)(snaps.follow, { id: other, follow: true }))
    const mine = expectDone(await by(wu)(people.exportMine, {}))
    expect(JSON.stringify(mine)).toContain('公交车在斑马线前停下来让行')
    const files = [praise, matter].flatMap(id =>
      town.row(id).photos.flatMap(({ kept, thumb, out }) => [kept, thumb, ...(out ? [out.file, out.thumb] : [])]),
    )
    expect(await Promise.all(files.map(town.isThere))).toEqual(files.map(() => true))
    expectDone(await by(wu)(people.deleteMe, { confirm: '删除' }))
    await town.settle()
    expect(await Promise.all(files.map(town.isThere))).toEqual(files.map(() => false))
    for (const id of [praise, matter]) {
      expect(town.row(id)).toMatchObject({ words: '', where: '', kind: id === praise ? 'praise' : 'attention' })
      expect(JSON.stringify(town.row(id))).not.toContain(person)
    }
    expect([town.row(praise).state, town.row(matter).state]).toEqual(['accepted', 'withdrawn'])
    expect(town.row(other).followers).toEqual([])
    expect(JSON.stringify(rowsOf(town, 'snapMonths'))).not.toContain(person)
    expect(rowsOf(town, 'snapPictures').filter(({ snap }) => snap === praise || snap === matter)).toEqual([])
    const { shownOf } = await import('./shown-of')
    expect(await shownOf(praise)).toBeUndefined()
    pass(day)
    await town.settle()
    const down = rowsOf(town, 'outbox').filter(
      ({ job, payload }) => job === 'honours.takeDown' && (payload as { snap?: string }).snap === praise,
    )
    expect(down).toHaveLength(1)
  })
})

it('two prizes at once for the same person keep to the cap', async () => {
  await toNextMonth()
  const ids = [await town.waiting(lin), await town.waiting(lin)]
  for (const id of ids) expectDone(await by(worker)(snaps.accept, await town.all(id)))
  await Promise.all([town.fireTimer(), town.fireTimer()])
  await town.settle()
  const sum = (await Promise.all(ids.map(id => town.own(id)))).reduce(
    (all, { earned }) => all + (earned?.points ?? 0),
    0,
  )
  expect(sum).toBe(400)
  checkBooks(town)
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
