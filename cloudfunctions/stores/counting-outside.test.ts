/** Taking stock, and writing off, while packs are at a place without network. */
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { stores } from '../../src/contract/stores'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, signature, station } from '../../tests/support/gift-acts'
import { checkGifts } from '../../tests/support/gift-books'
import { openTown, type Town } from '../../tests/support/town'
import { stockId } from './stock-of'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(async () => {
  await settleJobs(town)
  checkGifts(town)
})
afterAll(() => town.close())
const { begun } = giftActs(() => town)
const worker = 'li-wen'

/** Five packs in one batch, and what keeper and colleague do with them. */
async function five(taken: number) {
  const at = await begun({}, 5)
  const stock = stockId(station, at.kit)
  const along = (count: number) =>
    town.as(keeper)(gifts.takeAlong, { node: station, round: at.id, kit: at.kit, count }).then(expectDone)
  const first = await along(taken)
  const row = async () => expectDone(await town.as(worker)(stores.movements, { stock })).stock
  const send = async (number: number) =>
    expectDone(
      await town.as(keeper)(gifts.handOutside, {
        ...{ allotment: first.id, sign: first.sign, number, shown: guest(`甲${number}`) },
        ...{ at: town.clock.now(), signature },
      }),
    )
  const records = async () => expectDone(await town.as(planner)(gifts.records, { node: station, round: at.id })).items
  const seen = await row()
  const lot = seen.lots[0]?.lot ?? ''
  const count = (counted: number, outside: number, { moves, lots }: Awaited<ReturnType<typeof row>> = seen) => {
    const lines = [{ lot, counted, seen: lots[0]?.left ?? 0 }]
    return town.as(keeper)(stores.count, { stock, lines, moves, ...(outside > 0 && { outside }), note: '数过两遍' })
  }
  const confirm = async () => {
    const { counting } = await row()
    return town.as(worker)(stores.confirmCount, { stock, at: counting?.at ?? 0 })
  }
  const bringBack = async () => expectDone(await town.as(keeper)(gifts.bringBack, { allotment: first.id }))
  return { stock, lot, seen, row, send, records, count, confirm, along, bringBack }
}

describe('packs that are outside', () => {
  it('are not counted, and are not missing when what was handed out there is sent', async () => {
    const { seen, row, send, records, count, confirm } = await five(3)
    expect(seen).toMatchObject({ quantity: 5, outside: 3 })
    expect(expectDone(await count(2, 3)).difference).toBe(0)
    expect((await row()).counting?.lines).toMatchObject([{ counted: 2, away: 3, seen: 5 }])
    expect(expectDone(await confirm())).toEqual({ left: 5, difference: 0 })
    for (const number of [1, 2, 3]) await send(number)
    expect(await row()).toMatchObject({ quantity: 2, outside: 0 })
    expect((await records()).map(({ differs }) => differs)).toEqual([[], [], []])
  })

  it('stay as they were counted, whatever becomes of them before somebody confirms', async () => {
    const { row, send, bringBack, count, confirm } = await five(3)
    // one of the two that should lie here is gone
    expect(expectDone(await count(1, 3)).difference).toBe(-1)
    await send(1)
    await bringBack()
    expect(expectDone(await confirm())).toEqual({ left: 3, difference: -1 })
    // one here, and two that came back
    expect(await row()).toMatchObject({ quantity: 3, outside: 0 })
  })

  it('that left or came back while somebody counted make the count begin again', async () => {
    const { row, bringBack, along, count } = await five(3)
    await bringBack()
    expect(await count(2, 3)).toMatchObject({ error: { code: 'STORE_OUTSIDE_MOVED', detail: { outside: 0 } } })
    const seen = await row()
    await along(2)
    // a phone that knows of none says none
    expect(codeOf(await count(5, 0, seen))).toBe('STORE_OUTSIDE_MOVED')
    expect(expectDone(await count(3, 2, await row())).difference).toBe(0)
  })

  it('are not written off: only what lies here can break', async () => {
    const { stock, lot, row } = await five(3)
    const writeOff = (count: number) => town.as(keeper)(stores.writeOff, { stock, lot, count, reason: '破了' })
    expect(await writeOff(3)).toMatchObject({ error: { code: 'STORE_SHORT', detail: { left: 2 } } })
    expect(expectDone(await writeOff(2)).left).toBe(3)
    expect(codeOf(await writeOff(1))).toBe('STORE_SHORT')
    expect(await row()).toMatchObject({ quantity: 3, outside: 3 })
  })
})
