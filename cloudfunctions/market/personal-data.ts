/** What is kept of a person who redeems. */
import { orderStates } from '../../src/contract/market'
import { purses } from '../../src/contract/points/purses'
import { localTime, now, type PersonalData, page, transact } from '../kernel'
import { endUnfetched, reshelve } from './give-back'
import { type OrderRecord, orders } from './store'

const pageSize = 500
const hundredths = 100

/** All orders of a person, the latest first. */
async function* ordersOf(person: string): AsyncGenerator<OrderRecord> {
  for (let after: string | undefined; ; ) {
    const rows = await page(orders, { where: { person }, orderBy: ['at', 'desc'], limit: pageSize }, after)
    yield* rows.items
    after = rows.next
    if (after === undefined) return
  }
}

export const personalData: PersonalData = {
  title: '积分兑换',
  export: async personId => {
    const rows: Readonly<Record<string, unknown>>[] = []
    for await (const { at, name, price, purse, state } of ordersOf(personId))
      rows.push({
        时间: localTime(at),
        兑换: name,
        积分: price / hundredths,
        账户: purses[purse],
        状态: orderStates[state],
      })
    return rows
  },
  /** What still waits is called off, so that thing and points go back; the rest stays, for the books of shop and purse name it. */
  erase: async personId => {
    for await (const { _id, state, settled } of ordersOf(personId)) {
      if (state !== 'open' && settled) continue
      await transact(async tx => {
        const order = await tx.get(orders, _id)
        if (order?.state === 'open') await endUnfetched(tx, order, { state: 'cancelled' }, now())
        return { commit: undefined }
      })
      await transact(async tx => ({ commit: await reshelve(tx, _id, now()) }))
    }
  },
}
