/** The adviser's desk: who takes what, who reads what, and who learns nothing at all. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { people } from '../../src/contract/people'
import {
  answered,
  bystanders,
  clear,
  codeOf,
  community,
  foreignLawyer,
  handOver,
  lawyer,
  openAdvice,
  personOf,
  rowsOf,
  secret,
  settleJobs,
  streetLawyer,
  taken,
} from '../../tests/support/advice'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const lin = 'lin-yulan'
let town: Town
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(async () => {
  town.clock.setOffset(0)
  await clear(town, lin, 'zhao-tiezhu', lawyer)
})
afterAll(() => town.close())

const queue = (list: 'waiting' | 'mine' | 'ended' = 'waiting', node = 'pc', persona = lawyer) =>
  town
    .as(persona)(advice.queue, { node, list })
    .then(reply => expectDone(reply))
const read = (persona: string, id: string) => town.as(persona)(advice.readCase, { id })

describe('the queue', () => {
  it('shows kind, place and waiting time, and not a word nor a name', async () => {
    const id = await handOver(town, lin, { contact: { by: 'phone', phone: '13912345678', consent: true } })
    const shown = await queue()
    expect(shown.rows.items).toMatchObject([
      { id, subject: 'family', place: '北关社区', urgent: false, overdue: false },
    ])
    expect(shown.counts).toEqual({ waiting: 1, overdue: 0, mine: 0 })
    const text = JSON.stringify(shown)
    for (const hidden of [secret, '林玉兰', '13912345678', await personOf(town, lin)])
      expect(text).not.toContain(hidden)
  })

  it('puts the urgent and the overdue first', async () => {
    const calm = await handOver(town)
    const urgent = await handOver(town, 'zhao-tiezhu', { urgent: true })
    expect((await queue()).rows.items.map(({ id }) => id)).toEqual([urgent, calm])
    town.clock.setOffset(10 * 86_400_000)
    const later = await queue()
    expect(later.counts.overdue).toBe(2)
    expect(later.rows.items.every(({ overdue }) => overdue)).toBe(true)
  })

  it('goes as far as the adviser’s reach', async () => {
    await handOver(town)
    expect((await queue('waiting', 'pc.beiguan', streetLawyer)).rows.items).toHaveLength(1)
    expect((await queue('waiting', 'pc.xinhua', foreignLawyer)).rows.items).toEqual([])
    const outside = { node: 'pc.beiguan', list: 'waiting' } as const
    expect(codeOf(await town.as(foreignLawyer)(advice.queue, outside))).toBe('OUT_OF_SCOPE')
    for (const persona of ['li-wen', 'gao-jie', 'admin', lin])
      expect(codeOf(await town.as(persona)(advice.queue, outside))).toBe('FORBIDDEN')
  })

  it('comes in pages', async () => {
    const node = 'pc.beiguan.c02'
    const rows = Array.from({ length: 25 }, (_, index) => ({
      ...rowsOf(town, 'consultations').find(() => true),
      _id: `many${String(index).padStart(2, '0')}`,
      asker: 'somebody',
      subject: 'labour',
      status: 'waiting',
      open: true,
      node,
      areas: ['pc', 'pc.beiguan', node],
      due: 1000 + (index % 3),
      messages: [],
    }))
    town.database.collection('consultations').insertMany(rows)
    const first = expectDone(await town.as(lawyer)(advice.queue, { node, list: 'waiting' })).rows
    const after = first.next ?? ''
    const second = expectDone(await town.as(lawyer)(advice.queue, { node, list: 'waiting', after })).rows
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(first.items).toHaveLength(20)
    expect(new Set(ids).size).toBe(25)
    expect(second.next).toBeUndefined()
  })
})

describe('a case', () => {
  it('is read by nobody before it is taken', async () => {
    const id = await handOver(town)
    expect(codeOf(await read(lawyer, id))).toBe('CONSULTATION_NOT_FOUND')
  })

  it('taken by two at once is one adviser’s', async () => {
    const id = await handOver(town)
    const both = await Promise.all([town.as(lawyer)(advice.take, { id }), town.as(streetLawyer)(advice.take, { id })])
    expect(both.map(codeOf).sort()).toEqual(['CONSULTATION_TAKEN', 'DONE'])
    const readers = (await Promise.all([read(lawyer, id), read(streetLawyer, id)])).map(codeOf)
    expect(readers.sort()).toEqual(['CONSULTATION_NOT_FOUND', 'DONE'])
  })

  it('taken again with the same key is the same answer', async () => {
    const [id, key] = [await handOver(town), randomUUID()]
    const first = await town.as(lawyer)(advice.take, { id }, key)
    expect(await town.as(lawyer)(advice.take, { id }, key)).toEqual(first)
    expect(codeOf(await town.as(lawyer)(advice.take, { id }))).toBe('CONSULTATION_TAKEN')
  })

  it('of another street is out of an adviser’s reach, and an adviser’s own matter is for others', async () => {
    expect(codeOf(await town.as(foreignLawyer)(advice.take, { id: await handOver(town) }))).toBe('OUT_OF_SCOPE')
    const own = await handOver(town, lawyer, { node: community })
    expect(codeOf(await town.as(lawyer)(advice.take, { id: own }))).toBe('OWN_CONSULTATION')
  })

  it('is open to its adviser and its asker; to everybody else it does not exist', async () => {
    const id = await answered(town)
    const seen = expectDone(await read(lawyer, id))
    expect(seen.messages.map(({ from }) => from)).toEqual(['asker', 'adviser'])
    expect(seen.asker).toBe('林玉兰')
    for (const persona of bystanders) {
      const as = town.as(persona)
      const replies = await Promise.all([
        as(advice.thread, { id }),
        as(advice.readCase, { id }),
        as(advice.reply, { id, words: '您好', pictures: [] }),
        as(advice.handBack, { id, why: 'time' }),
        as(advice.passOn, { id, to: 'nobody', why: 'time' }),
        as(advice.colleagues, { id }),
        as(advice.close, { id }),
        as(advice.anonymise, { id }),
        as(advice.markPublished, { id }),
      ])
      expect([persona, ...new Set(replies.map(reply => codeOf(reply as never)))]).toEqual([
        persona,
        'CONSULTATION_NOT_FOUND',
      ])
      expect(JSON.stringify(replies)).not.toContain(secret)
    }
  })

  it('shows the asker who opened it', async () => {
    const id = await taken(town)
    expectDone(await read(lawyer, id))
    const { items } = expectDone(await town.as(lin)(people.whoLooked, {}))
    expect(items[0]).toMatchObject({ title: '打开咨询', by: '王律师' })
    expect(JSON.stringify(items)).not.toContain(secret)
    // the asker's own reading is nobody's business
    expectDone(await town.as(lin)(advice.thread, { id }))
    expect(expectDone(await town.as(lin)(people.whoLooked, {})).items[0]).toEqual(items[0])
  })

  it('is answered once however often the phone retries, and not when it is over', async () => {
    const id = await taken(town)
    const [input, key] = [{ id, words: '把病历留好。', pictures: [] }, randomUUID()]
    const sent = await Promise.all([
      town.as(lawyer)(advice.reply, input, key),
      town.as(lawyer)(advice.reply, input, key),
    ])
    expect(sent.map(codeOf)).toEqual(['DONE', 'DONE'])
    expect(expectDone(await read(lawyer, id)).messages).toHaveLength(2)
    expect(codeOf(await town.as(lawyer)(advice.reply, { id, words: ' ', pictures: [] }))).toBe('WORDS_EMPTY')
    expect(codeOf(await town.as(lawyer)(advice.reply, { id, words: '长'.repeat(2001), pictures: [] }))).toBe(
      'WORDS_TOO_LONG',
    )
    expectDone(await town.as(lawyer)(advice.close, { id }))
    expect(codeOf(await town.as(lawyer)(advice.close, { id }))).toBe('CONSULTATION_CLOSED')
    expect(codeOf(await town.as(lawyer)(advice.reply, { id, words: '还有', pictures: [] }))).toBe('CONSULTATION_CLOSED')
  })

  it('cannot be ended before it was answered', async () => {
    expect(codeOf(await town.as(lawyer)(advice.close, { id: await taken(town) }))).toBe('NOT_ANSWERED_YET')
  })

  it('has its limit', async () => {
    const id = await taken(town)
    const row = rowsOf(town, 'consultations').find(one => one._id === id) as { messages: object[] } | undefined
    const full = { ...row, _id: id, messages: Array.from({ length: 60 }, () => row?.messages[0] ?? {}) }
    town.database.collection('consultations').insertMany([{ ...full, _id: 'full' }])
    expect(codeOf(await town.as(lin)(advice.addWords, { id: 'full', words: '再说', pictures: [] }))).toBe('THREAD_FULL')
    expectDone(await town.as(lin)(advice.withdraw, { id: 'full' }))
  })
})

describe('letting go', () => {
  it('a case handed back waits again, is as due as before, and its adviser reads it no more', async () => {
    const id = await taken(town)
    const before = expectDone(await town.as(lin)(advice.thread, { id })).due
    expectDone(await town.as(lawyer)(advice.handBack, { id, why: 'conflict' }))
    expect(codeOf(await read(lawyer, id))).toBe('CONSULTATION_NOT_FOUND')
    expect(expectDone(await town.as(lin)(advice.thread, { id }))).toMatchObject({ status: 'waiting', due: before })
    expectDone(await town.as(streetLawyer)(advice.take, { id }))
    expect(expectDone(await read(streetLawyer, id)).released).toBe('conflict')
  })

  it('a case passed on is the colleague’s alone', async () => {
    const id = await answered(town)
    const { advisers } = expectDone(await town.as(lawyer)(advice.colleagues, { id }))
    expect(advisers.map(({ name }) => name)).toEqual(['马建国'])
    const to = advisers[0]?.id ?? ''
    expectDone(await town.as(lawyer)(advice.passOn, { id, to, why: 'field' }))
    expect(codeOf(await read(lawyer, id))).toBe('CONSULTATION_NOT_FOUND')
    expect(expectDone(await read(streetLawyer, id)).status).toBe('taken')
  })

  it('not to somebody without the role, of another street, or oneself', async () => {
    const id = await taken(town)
    for (const persona of ['li-wen', foreignLawyer, lin, lawyer]) {
      const to = await personOf(town, persona)
      expect(codeOf(await town.as(lawyer)(advice.passOn, { id, to, why: 'time' }))).toBe('ADVISER_NOT_FOUND')
    }
  })

  it('an adviser who has lost the role reads nothing, and the case goes back when it is overdue', async () => {
    const id = await taken(town, lin, streetLawyer)
    const personId = await personOf(town, streetLawyer)
    const role = { personId, role: 'adviser', node: 'pc.beiguan', reason: '调走了' } as const
    await settleJobs(town)
    expectDone(await town.as('he-ming')(people.revokeRole, role))
    expect(codeOf(await read(streetLawyer, id))).toBe('CONSULTATION_NOT_FOUND')
    town.clock.setOffset(10 * 86_400_000)
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(advice.thread, { id })).status).toBe('waiting')
    town.clock.setOffset(0)
    expectDone(await town.as('he-ming')(people.grantRole, { ...role, reason: '又回来了' }))
  })
})

describe('nothing leaks', () => {
  it('into figures, trails, lists, the journal or what waits to be sent', async () => {
    await answered(town)
    await handOver(town, 'zhao-tiezhu')
    const replies = [
      await town.as('gao-jie')(advice.counts, { node: 'pc.beiguan' }),
      await town.as('admin')(advice.counts, { node: 'pc' }),
      await town.as('gao-jie')(people.trail, { node: 'pc.beiguan' }),
      await town.as('admin')(people.trail, { node: 'pc' }),
      await town.as(streetLawyer)(advice.queue, { node: 'pc.beiguan', list: 'waiting' }),
      await town.as(streetLawyer)(advice.queue, { node: 'pc.beiguan', list: 'mine' }),
      await town.as('admin')(people.exportMine, {}),
    ]
    await settleJobs(town)
    const stored = ['journal', 'outbox', 'subscriptions', 'schedule', 'people'].map(name => rowsOf(town, name))
    expect(JSON.stringify([replies, stored])).not.toContain(secret)
    expect(JSON.stringify(replies.slice(0, 4))).not.toContain('林玉兰')
  })

  it('figures are counts by place', async () => {
    await answered(town)
    await handOver(town, 'zhao-tiezhu')
    const { rows } = expectDone(await town.as('gao-jie')(advice.counts, { node: community }))
    expect(rows).toMatchObject([{ place: '北关社区', waiting: 1, open: 2, firstAnswer: 0 }])
    expect(codeOf(await town.as('li-wen')(advice.counts, { node: community }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as('gao-jie')(advice.counts, { node: 'pc.xinhua' }))).toBe('OUT_OF_SCOPE')
  })
})

it('no act at the desk takes more than eight round trips', async () => {
  const id = await handOver(town)
  const to = await personOf(town, streetLawyer)
  const acts = [
    () => town.as(lawyer)(advice.take, { id }),
    () => town.as(lawyer)(advice.reply, { id, words: '第一步', pictures: [] }),
    () => town.as(lin)(advice.addWords, { id, words: '好的', pictures: [] }),
    () => town.as(lawyer)(advice.handBack, { id, why: 'asked' }),
    () => town.as(lawyer)(advice.take, { id }),
    () => town.as(lawyer)(advice.passOn, { id, to, why: 'asked' }),
    () => town.as(streetLawyer)(advice.reply, { id, words: '第二步', pictures: [] }),
    () => town.as(lin)(advice.settle, { id, solved: false }),
    () => town.as(streetLawyer)(advice.reply, { id, words: '第三步', pictures: [] }),
    () => town.as(lin)(advice.allowPublishing, { id, allowed: true }),
    () => town.as(streetLawyer)(advice.close, { id }),
    () => town.as(lin)(advice.reopen, { id }),
    () => town.as(lin)(advice.withdraw, { id }),
  ]
  const trips: number[] = []
  for (const act of acts) {
    const done = await databaseTrips<unknown>(town, act)
    expectDone(done.result as never)
    trips.push(done.trips)
  }
  expect(Math.max(...trips)).toBeLessThanOrEqual(8)
  expect(town.database.scans()).toEqual([])
})
