/** What is kept of a person who has points. */
import { entryKinds, type Purse, purses } from '../../src/contract/points/purses'
import { pointsShown } from '../../src/contract/points/shown'
import { find, localTime, now, type PersonalData, transact } from '../kernel'
import { post, purseOf } from './post'
import { never } from './rules-account'
import { lapsed } from './rules-movements'
import { followIn } from './show-on-boards'
import { type EntryRecord, hidden, pointEntries, purseId } from './store'

const rows = 1000
const names = Object.keys(purses) as readonly Purse[]

async function entriesOf(account: string): Promise<readonly EntryRecord[]> {
  return find(pointEntries, { where: { account }, orderBy: ['move', 'desc'], limit: rows })
}

export const personalData: PersonalData = {
  title: '积分',
  export: async personId =>
    (await Promise.all(names.map(name => entriesOf(purseId(personId, name))))).flat().map(entry => ({
      时间: localTime(entry.at),
      账户: purses[entry.purse],
      事项: entryKinds[entry.kind],
      内容: entry.title,
      积分: pointsShown(entry.points),
      余额: pointsShown(entry.after),
    })),
  /** The book stays, under an id that names nobody any more; what is left of the purse goes by an entry, and boards show nobody. */
  erase: async personId => {
    for (const name of names)
      await transact(async tx => {
        const before = await purseOf(tx, personId, name)
        const effect = lapsed(before, never)
        if (!effect) return { commit: undefined }
        const wording = { kind: 'closed', cause: `closed.${before.moves}`, title: '本人注销' } as const
        return { commit: await post(tx, before, effect, wording, now()) }
      })
    await transact(async tx => ({ commit: await tx.put(hidden, { _id: personId, at: now() }) }))
    await followIn(personId)
  },
}
