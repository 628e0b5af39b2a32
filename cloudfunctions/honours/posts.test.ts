/** A post from its writing to the board and off it, through the front door. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { codeOf, rowsOf } from '../../tests/support/advice'
import {
  community,
  honourActs,
  named,
  namedDraft,
  second,
  street,
  third,
  unnamedDraft,
  writer,
} from '../../tests/support/honours'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

let town: Town
const { agreed, asked, board, desk, look, released, shown, which, write } = honourActs(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('a post without a name', () => {
  it('is written once, however often it is sent, and nobody sees it before it is shown', async () => {
    const key = randomUUID()
    const send = () => town.as(writer)(honours.write, { node: community, draft: unnamedDraft }, key)
    const { trips, result } = await databaseTrips(town, send)
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    expect(expectDone(await send()).id).toBe(id)
    expect(rowsOf(town, 'honourPosts').filter(({ _id }) => _id === id)).toHaveLength(1)
    expect(await board()).not.toContain(id)
    expect(codeOf(await town.as(writer)(honours.read, { id }))).toBe('POST_NOT_FOUND')
    expectDone(await town.as(writer)(honours.show, await which(id)))
    expect(await board()).toContain(id)
    const seen = expectDone(await town.as('chen-xinlai')(honours.read, { id }))
    expect(seen).toMatchObject({ ...unnamedDraft, place: '北关社区', likes: 0, liked: false, picked: [] })
    expect(JSON.stringify(seen)).not.toContain('李雯')
  })

  it('is written where there is a place, by those who look after it', async () => {
    const at = (node: string, by: string = writer) => town.as(by)(honours.write, { node, draft: unnamedDraft })
    expect(codeOf(await at(`${community}.nowhere`))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await at('pc.xinhua.c01'))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await at(community, 'lin-yulan'))).toBe('FORBIDDEN')
    const { id } = expectDone(await at(`${community}.s01`))
    expect((await look(id)).node).toBe(community)
  })

  it('is changed as it was read: of two at once one is told that it has changed', async () => {
    const id = await write()
    const read = await which(id)
    const edit = (by: string, title: string) =>
      town.as(by)(honours.edit, { ...read, draft: { ...unnamedDraft, title } })
    const codes = (await Promise.all([edit(writer, '一'), edit(second, '二')])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'POST_CHANGED'])
    expect(codeOf(await town.as(writer)(honours.show, read))).toBe('POST_CHANGED')
    expect(codeOf(await town.as('ma-jianguo')(honours.edit, { ...read, draft: unnamedDraft }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(writer)(honours.edit, { id: 'unknown', version: 1, draft: unnamedDraft }))).toBe(
      'POST_NOT_FOUND',
    )
  })

  it('is corrected on the board at once, with a reason', async () => {
    const id = await shown()
    const draft = { ...unnamedDraft, title: '雪天扶起两位老人' }
    const correct = async (reason?: string) =>
      town.as(writer)(honours.edit, { ...(await which(id)), draft, ...(reason !== undefined && { reason }) })
    expect(codeOf(await correct())).toBe('REASON_MISSING')
    expectDone(await correct('人数写错了'))
    expect(expectDone(await town.as(writer)(honours.read, { id }))).toMatchObject({
      title: draft.title,
      corrected: expect.any(Number),
    })
    expect((await look(id)).steps.at(-1)).toMatchObject({ act: 'correct', by: '李雯', words: '人数写错了' })
  })

  it('is put up once by two at once, and dropped only before', async () => {
    const id = await write()
    const read = await which(id)
    const codes = await Promise.all([town.as(writer)(honours.show, read), town.as(second)(honours.show, read)])
    expect(codes.map(codeOf).sort()).toEqual(['DONE', 'POST_MOVED_ON'])
    expect(codeOf(await town.as(writer)(honours.drop, await which(id)))).toBe('POST_MOVED_ON')
    const other = await write()
    expectDone(await town.as(writer)(honours.drop, await which(other)))
    expect(codeOf(await town.as(writer)(honours.show, await which(other)))).toBe('POST_MOVED_ON')
    expect((await desk('gone')).items.map(row => row.id)).toContain(other)
  })
})

describe('a post with a name', () => {
  it('is not shown without asking, nor with an empty field and the name in the words', async () => {
    const id = await write(namedDraft)
    expect(codeOf(await town.as(writer)(honours.show, await which(id)))).toBe('NAMED_NEEDS_CONSENT')
    const { name: _name, ...draft } = namedDraft
    const sly = { ...draft, text: '赵 铁柱扶起老人。' }
    expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft: sly }))
    expect(codeOf(await town.as(writer)(honours.show, await which(id)))).toBe('NAMED_NEEDS_CONSENT')
  })

  it('is released by somebody else, within eight trips', async () => {
    const { id } = await agreed()
    const release = (by: string) => async () => town.as(by)(honours.release, await which(id))
    expect(codeOf(await release(writer)())).toBe('SECOND_EYES')
    expect(await board()).not.toContain(id)
    const input = await which(id)
    const { trips, result } = await databaseTrips(town, () => town.as(second)(honours.release, input))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(await town.as('chen-xinlai')(honours.read, { id })).name).toBe('赵铁柱')
    expect(codeOf(await release(third)())).toBe('POST_MOVED_ON')
  })

  it('goes back with a reason, and its consent is gone', async () => {
    const { id, code } = await agreed()
    expect(codeOf(await town.as(second)(honours.sendBack, { ...(await which(id)), reason: '' }))).toBe('BAD_INPUT')
    expectDone(await town.as(second)(honours.sendBack, { ...(await which(id)), reason: '时间没写清' }))
    const after = await look(id)
    expect(after).toMatchObject({ state: 'draft' })
    expect(after).not.toHaveProperty('consent')
    expect(codeOf(await town.as(named)(honours.consentAsked, { code }))).toBe('CONSENT_UNKNOWN')
  })

  it('leaves the board when its words change, until all have said yes again', async () => {
    const { id } = await released()
    const draft = { ...namedDraft, text: '他扶起老人，等到救护车来，还垫了药费。' }
    expectDone(await town.as(second)(honours.edit, { ...(await which(id)), draft, reason: '补上药费' }))
    expect(await board()).not.toContain(id)
    expect(codeOf(await town.as(named)(honours.read, { id }))).toBe('POST_NOT_FOUND')
    expect(codeOf(await town.as(third)(honours.release, await which(id)))).toBe('POST_MOVED_ON')
    const { code } = expectDone(await town.as(writer)(honours.askConsent, await which(id)))
    expectDone(await town.as(named)(honours.answerConsent, { code, yes: true, name: '赵铁柱' }))
    expect(codeOf(await town.as(second)(honours.release, await which(id)))).toBe('SECOND_EYES')
    expectDone(await town.as(third)(honours.release, await which(id)))
    expect(await board()).toContain(id)
  })

  it('stays up without the name when that is taken out', async () => {
    const { id } = await released()
    const { name: _name, ...draft } = namedDraft
    expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft, reason: '本人想匿名' }))
    const seen = expectDone(await town.as('chen-xinlai')(honours.read, { id }))
    expect(JSON.stringify(seen)).not.toContain('赵铁柱')
  })
})

describe('what is withdrawn', () => {
  it('is found by nobody any more: board, page, like; and never comes back', async () => {
    const { id } = await released()
    const take = () => town.as(writer)(honours.withdraw, { id, reason: '本人不愿意' })
    expect(codeOf(await town.as('lin-yulan')(honours.withdraw, { id, reason: '看不惯' }))).toBe('FORBIDDEN')
    expectDone(await take())
    expect(codeOf(await take())).toBe('POST_MOVED_ON')
    expect(await board()).not.toContain(id)
    for (const persona of ['chen-xinlai', writer, named])
      expect(codeOf(await town.as(persona)(honours.read, { id }))).toBe('POST_NOT_FOUND')
    expect(codeOf(await town.as('lin-yulan')(honours.like, { id, like: true }))).toBe('POST_NOT_FOUND')
    for (const action of [honours.release, honours.show, honours.askConsent] as const)
      expect(codeOf(await town.as(second)(action, await which(id)))).not.toBe('DONE')
    expect(
      codeOf(await town.as(writer)(honours.edit, { ...(await which(id)), draft: unnamedDraft, reason: '改' })),
    ).toBe('POST_MOVED_ON')
    expect((await look(id)).steps.at(-1)).toMatchObject({ act: 'withdraw', words: '本人不愿意' })
  })
})

describe('the boards', () => {
  it('show a post of a community on a larger place’s board once that place has raised it', async () => {
    const id = await shown()
    expect(await board(street)).not.toContain(id)
    const raise = (by: string, node: string, up = true) => town.as(by)(honours.raise, { id, node, up })
    expect(codeOf(await raise(writer, street))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await raise(second, community))).toBe('BOARD_NOT_ABOVE')
    expectDone(await raise(second, street))
    expectDone(await raise(second, street))
    expectDone(await raise(third, 'pc'))
    expect(await board(street)).toContain(id)
    expect((await look(id)).boards.map(({ place }) => place)).toEqual(['北关社区', '北关街道', '平城区'])
    expectDone(await raise(second, street, false))
    expect(await board(street)).not.toContain(id)
    expect(await board('pc')).toContain(id)
    expect(codeOf(await town.as(second)(honours.raise, { id: await write(), node: street, up: true }))).toBe(
      'POST_MOVED_ON',
    )
    expect(codeOf(await town.as(second)(honours.raise, { id: 'unknown', node: street, up: true }))).toBe(
      'POST_NOT_FOUND',
    )
  })

  it('page without gaps or doubles, name larger places, and know what is inside of a community', async () => {
    for (let made = 0; made < 25; made += 1) await shown()
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = expectDone(
        await town.as('chen-xinlai')(honours.board, { node: community, ...(after !== undefined && { after }) }),
      )
      seen.push(...page.items.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(
      rowsOf(town, 'honourPosts').filter(row => row.state === 'public' && row.node === community).length,
    )
    const station = expectDone(await town.as('chen-xinlai')(honours.board, { node: `${community}.s01` }))
    expect(station.place).toBe('北关社区')
    expect(station.larger.map(({ place }) => place)).toEqual(['北关街道', '平城区'])
    expect(codeOf(await town.as('chen-xinlai')(honours.board, { node: 'pc.nowhere' }))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await town.as('chen-xinlai')(honours.slides, { node: 'pc.nowhere' }))).toBe('PLACE_NOT_FOUND')
  })
})

it('a like counts once for a person, also from two phones at once, and can be taken back', async () => {
  const id = await shown()
  const like = (persona: string, on: boolean) => town.as(persona)(honours.like, { id, like: on })
  expect(codeOf(await like('chen-xinlai', true))).toBe('CONSENT_REQUIRED')
  const { trips, result } = await databaseTrips(town, () => like('lin-yulan', true))
  expect(trips).toBeLessThanOrEqual(8)
  expect(expectDone(result).likes).toBe(1)
  await Promise.all([like('sun-xiaomei', true), like('sun-xiaomei', true), like(named, true)])
  const seen = async (persona: string) => expectDone(await town.as(persona)(honours.read, { id }))
  expect(await seen('lin-yulan')).toMatchObject({ likes: 3, liked: true })
  expect(await seen('chen-xinlai')).toMatchObject({ likes: 3, liked: false })
  expect(expectDone(await like('lin-yulan', false)).likes).toBe(2)
  expect(expectDone(await like('lin-yulan', false)).likes).toBe(2)
  // a like changes nothing that staff have read
  expect((await look(id)).version).toBe(2)
  expect(rowsOf(town, 'honourLikes').filter(row => row.post === id)).toHaveLength(2)
})

it('the desk counts what waits, shows whose it is, and lets nobody look elsewhere', async () => {
  const before = (await desk('draft')).counts
  const draft = await write()
  await asked()
  const { id } = await agreed()
  const after = await desk('ready')
  expect(after.counts).toMatchObject({ draft: before.draft + 1, asking: before.asking + 1, ready: before.ready + 1 })
  expect(after.items.find(row => row.id === id)).toMatchObject({ own: true, name: '赵铁柱', place: '北关社区' })
  expect((await desk('ready', second, street)).items.find(row => row.id === id)).toMatchObject({ own: false })
  expect((await desk('draft')).items.map(row => row.id)).toContain(draft)
  expect(codeOf(await town.as(writer)(honours.desk, { node: street, list: 'draft' }))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await town.as('lin-yulan')(honours.look, { id }))).toBe('FORBIDDEN')
  expect(codeOf(await town.as(writer)(honours.look, { id: 'unknown' }))).toBe('POST_NOT_FOUND')
})

it('no query goes without an index', () => expect(town.database.scans()).toEqual([]))
