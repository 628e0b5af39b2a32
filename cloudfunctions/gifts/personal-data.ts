/** What is kept of somebody who got packs. */
import { handWays } from '../../src/contract/gifts'
import { find, localTime, type PersonalData, page, transact } from '../kernel'
import { entries } from '../stock'
import { complaints, endedTickets, type HandoutRecord, handouts, listed, tickets } from './store'

const pageSize = 500
const most = 1_000
const fenPerYuan = 100

/** All packs of a person, the latest first. */
async function* packsOf(person: string): AsyncGenerator<HandoutRecord> {
  for (let after: string | undefined; ; ) {
    const rows = await page(handouts, { where: { person }, orderBy: ['at', 'desc'], limit: pageSize }, after)
    yield* rows.items
    after = rows.next
    if (after === undefined) return
  }
}

/** The row stays, for it says what became of the pack; who it was goes from it and from the stock's book. */
async function blank(id: string, personId: string): Promise<void> {
  await transact(async tx => {
    const row = await tx.get(handouts, id)
    if (row?.person !== personId) return { commit: undefined }
    const { person: _person, last4: _last4, signature: _signature, proxy: _proxy, ...named } = row
    const { home: _home, door: _door, doorEnd: _end, ...rest } = named
    await tx.put(handouts, { ...rest, name: '已注销' })
    // those by which it was taken back or put right name them as well
    for (const id of [...(row.pastEntries ?? []), ...(row.entry === undefined ? [] : [row.entry])]) {
      const entry = await tx.get(entries, id)
      if (entry?.person !== personId) continue
      const { person: _gone, ...nameless } = entry
      await tx.put(entries, nameless)
    }
    return { commit: undefined }
  })
}

export const personalData: PersonalData = {
  title: '暖“新”礼包',
  export: async personId => {
    const rows: Readonly<Record<string, unknown>>[] = []
    for await (const { at, roundName, pack, value, way, proxy, door, state } of packsOf(personId))
      rows.push({
        时间: localTime(at),
        批次: roundName,
        礼包: pack,
        价值: value / fenPerYuan,
        方式: handWays[way],
        ...(proxy !== undefined && { 代领人: proxy }),
        ...(door !== undefined && { 门牌: door }),
        状态: state === 'valid' ? '领到了' : '撤销了',
      })
    const where = { person: personId }
    const shown = [await find(tickets, { where, limit: most }), await find(endedTickets, { where, limit: most })]
    for (const { at, code, proxy } of shown.flat())
      rows.push({ 时间: localTime(at), 领取码: code, ...(proxy !== undefined && { 代领人: proxy }) })
    for (const { at, roundName, words, answer } of await find(complaints, {
      where,
      orderBy: ['at', 'desc'],
      limit: most,
    }))
      rows.push({ 时间: localTime(at), 批次: roundName, 反映: words, ...(answer && { 答复: answer.words }) })
    return rows
  },
  erase: async personId => {
    const where = { person: personId }
    for (const { _id } of await find(tickets, { where, limit: most }))
      await transact(async tx => ({ commit: await tx.remove(tickets, _id) }))
    for (const { _id } of await find(endedTickets, { where, limit: most }))
      await transact(async tx => ({ commit: await tx.remove(endedTickets, _id) }))
    for (const { _id } of await find(complaints, { where, limit: most }))
      await transact(async tx => ({ commit: await tx.remove(complaints, _id) }))
    for (const { _id } of await find(listed, { where, limit: most }))
      await transact(async tx => ({ commit: await tx.remove(listed, _id) }))
    // each one that is blanked leaves the person's pages, so the first page is asked for again
    for (;;) {
      const rows = await find(handouts, { where, orderBy: ['at', 'desc'], limit: most })
      for (const { _id } of rows) await blank(_id, personId)
      if (rows.length < most) return
    }
  },
}
